/** The initials of a name: of its first and its last word, whole letters with their accents; nothing for no name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const first = (word = "") => [...new Intl.Segmenter().segment(word)][0]?.segment ?? "";
  return ends.map(first).join("").toLocaleUpperCase();
}

/** A sentence that is proposed, and the words somebody has found already. */

/** Longest text of an answer, in characters; the host takes no longer one. */
export const LONGEST = 2000;

/** The words with the sentence below them; nothing when they stay as they are, because it stands there or has no room. */
export function withSentence(words: string, sentence: string): string | undefined {
  if (words.trim() === "") return sentence;
  const both = `${words.trimEnd()}\n\n${sentence}`;
  return words.includes(sentence) || both.length > LONGEST ? undefined : both;
}

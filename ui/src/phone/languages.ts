/** Which language a phone speaks first. */

/**
 * The language somebody chose before, else the first that the browser prefers and there are words for, else English, else any. `pt-BR` speaks `pt` where
 * there is nothing nearer.
 */
export function first(known: string[], before: string | undefined, preferred: readonly string[]): string {
  const wanted = [...(before ? [before] : []), ...preferred].map((tag) => tag.toLowerCase());
  for (const tag of wanted) {
    const found =
      known.find((one) => one.toLowerCase() === tag) ?? known.find((one) => one === tag.split("-")[0]);
    if (found) return found;
  }
  return known.includes("en") ? "en" : (known[0] ?? "en");
}

/** The languages to choose from: those there are words for, of which the room speaks some; all where it names none of them. */
export function offered(known: string[], room: string[] | undefined): string[] {
  const both = known.filter((tag) => room?.includes(tag));
  return both.length > 0 ? both : known;
}

/** The language in which page and questions agree, for somebody who chose none: one the room speaks; nothing where there are words for none of those. */
export function agreed(known: string[], room: string[], preferred: readonly string[]): string | undefined {
  const both = room.filter((tag) => known.includes(tag));
  return both.length > 0 ? first(both, undefined, preferred) : undefined;
}

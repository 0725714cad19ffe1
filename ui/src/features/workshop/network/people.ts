/** How many people cards are made for. */

/** Most at once; the host makes no more. A larger room is printed in parts. */
export const MOST = 100;
/** The highest number a part begins with. */
export const LAST_FIRST = 1000;

/** The number that was typed; nothing for what is none from 1 to `most`. */
export function people(typed: string, most: number = MOST): number | undefined {
  const text = typed.trim();
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const count = Number(text);
  return count >= 1 && count <= most ? count : undefined;
}

/** Sheets of paper: four cards stand on each. */
export function sheets(kind: "letters" | "allLetters" | "truth", count: number): number {
  return Math.ceil((count * { letters: 4, allLetters: 8, truth: 2 }[kind]) / 4);
}

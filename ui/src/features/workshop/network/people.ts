/** How many people cards are made for. */

/** Most at once; the host makes no more. */
export const MOST = 100;

/** How many it is by what was typed; nothing for what is no such number. */
export function people(typed: string): number | undefined {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const count = Number(text);
  return count >= 1 && count <= MOST ? count : undefined;
}

/** Sheets of paper: one for each with letters, one for two with true and false. */
export function sheets(kind: "letters" | "truth", count: number): number {
  return kind === "letters" ? count : Math.ceil(count / 2);
}

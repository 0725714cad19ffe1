/** Days of a document, in words and as a proposal. */
import { isoDay } from "$lib/day";

/** The last day of a document that counts so many months from its date on; nothing for what is no day. The end of a month stays one. */
export function proposedUntil(issued: string, months: number): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(issued);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]) - 1 + months, Number(parts[3])];
  const last = new Date(year, month + 1, 0).getDate();
  return isoDay(new Date(year, month, Math.min(day, last)));
}

/** The day of a moment here, ISO 8601: what a field for a day takes. */
export function isoDay(at: Date): string {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

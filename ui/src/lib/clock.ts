/** Spans of time as a running clock shows them. */

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/** Whole days, and the rest as hours, minutes and seconds: `02:05:09`. A span of less than nothing is nothing. */
export function span(ms: number): { days: number; time: string } {
  const whole = Math.max(0, Math.floor(ms / SECOND)) * SECOND;
  const seconds = Math.floor((whole % DAY) / SECOND);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return {
    days: Math.floor(whole / DAY),
    time: parts.map((part) => String(part).padStart(2, "0")).join(":"),
  };
}

/** What a field for day and time takes, in the zone of this machine: `2026-11-29T14:05`. */
export function localMinute(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The moment such a field means, ISO 8601 in UTC; nothing for what is no moment. */
export function momentOf(field: string): string | undefined {
  const at = new Date(field);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

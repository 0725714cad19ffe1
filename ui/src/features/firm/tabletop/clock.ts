/** The clock of an exercise, between two answers of the host. */

/** What the host said, and when it was heard: milliseconds of a clock that is never set, such as `performance.now()`. */
export interface Heard {
  seconds: number;
  runs: boolean;
  at: number;
}

/** Whole seconds of the exercise. */
export function elapsed(heard: Heard, now: number): number {
  return heard.seconds + (heard.runs ? Math.max(0, Math.floor((now - heard.at) / 1000)) : 0);
}

/** `7:05`, `70:00`. */
export function shown(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Seconds until something comes; 0 when it is due. */
export function until(at: number, seconds: number): number {
  return Math.max(0, at - seconds);
}

/** A span of milliseconds as minutes and seconds: 1:05. It never goes below nothing, and a begun second counts. */
export function clock(span: number): string {
  const seconds = Math.max(0, Math.ceil(span / 1000));
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)}:${rest < 10 ? "0" : ""}${rest}`;
}

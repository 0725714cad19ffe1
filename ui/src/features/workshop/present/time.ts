/** The clock of a presentation, in words of figures. */

/** Minutes and seconds: `5:07`, `75:00`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** The seconds of the block that is on go on while nobody asks: so many more, since it was told. */
export function now(blocks: { seconds: number }[], block: number, runs: boolean, since: number): number[] {
  return blocks.map(({ seconds }, place) => (runs && place === block ? seconds + since : seconds));
}

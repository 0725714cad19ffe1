/** The sizes text can have, in percent: the same in the settings, in the menu and by the shortcuts. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The size on the list that a saved one comes closest to; between two of them the smaller one. */
export function nearest(size: number): TextSize {
  return TEXT_SIZES.reduce((best, one) => (Math.abs(one - size) < Math.abs(best - size) ? one : best));
}

/** The next larger or smaller size on the list; at its end the same. */
export function stepped(size: number, way: "larger" | "smaller"): TextSize {
  const next =
    way === "larger" ? TEXT_SIZES.find((one) => one > size) : TEXT_SIZES.findLast((one) => one < size);
  return next ?? nearest(size);
}

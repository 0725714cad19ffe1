import { expect, test } from "vitest";
import { nearest, stepped } from "./textsize";

test("larger and smaller go along the list and stop at its ends", () => {
  const rows: [number, "larger" | "smaller", number][] = [
    [100, "larger", 110],
    [150, "larger", 175],
    [200, "larger", 200],
    [125, "smaller", 110],
    [100, "smaller", 100],
    // saved by a version that had other steps
    [120, "larger", 125],
    [120, "smaller", 110],
  ];
  for (const [size, way, expected] of rows) expect(stepped(size, way), `${size} ${way}`).toBe(expected);
});

test("a size of another list is shown as the nearest one", () => {
  expect(nearest(150)).toBe(150);
  expect(nearest(140)).toBe(150);
  expect(nearest(190)).toBe(200);
});

import { expect, test } from "vitest";
import { topBlock } from "./reading";

test("the block being read is the first that reaches below the header", () => {
  for (const [bottoms, top, expected] of [
    [[], 120, 0],
    [[200, 400, 600], 120, 0],
    [[100, 400, 600], 120, 1],
    [[-300, 120, 600], 120, 2],
    [[-300, -200, -100], 120, 2],
  ] as const) {
    expect(topBlock([...bottoms], top), `${bottoms.join(" ")}`).toBe(expected);
  }
});

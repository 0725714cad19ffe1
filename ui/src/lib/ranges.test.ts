import { expect, test } from "vitest";
import { chosenRange } from "./ranges";

test("the first choice takes one piece, the second everything between, the third begins anew", () => {
  for (const [before, at, after] of [
    [undefined, 3, [3, 3]],
    [[3, 3], 5, [3, 5]],
    [[5, 5], 3, [3, 5]],
    [[3, 5], 7, [7, 7]],
    [[3, 5], 4, [4, 4]],
    [[3, 3], 3, undefined],
  ] as const) {
    expect(chosenRange(before, at), JSON.stringify({ before, at })).toEqual(after);
  }
});

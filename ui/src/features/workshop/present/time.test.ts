import { expect, it } from "vitest";
import { clock, now } from "./time";

it.each([
  [0, "0:00"],
  [67, "1:07"],
  [4500, "75:00"],
  [-3, "0:00"],
])("%d seconds", (seconds, expected) => expect(clock(seconds)).toBe(expected));

it("only the block that is on goes on, and only while the clock runs", () => {
  const blocks = [{ seconds: 60 }, { seconds: 10 }];
  expect(now(blocks, 1, true, 5)).toEqual([60, 15]);
  expect(now(blocks, 1, false, 5)).toEqual([60, 10]);
});

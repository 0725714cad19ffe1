import { expect, test } from "vitest";
import { elapsed, shown, until } from "./clock";

test("a clock that runs goes on from what was heard, one that stands still does not", () => {
  const heard = { seconds: 65, runs: true, at: 1000 };
  expect(elapsed(heard, 1000)).toBe(65);
  expect(elapsed(heard, 3999)).toBe(67);
  expect(elapsed(heard, 500)).toBe(65);
  expect(elapsed({ ...heard, runs: false }, 90_000)).toBe(65);
});

test("times are minutes and seconds", () => {
  expect([0, 5, 65, 4200, -3, 1.9].map(shown)).toEqual(["0:00", "0:05", "1:05", "70:00", "0:00", "0:01"]);
});

test("what is due is due", () => {
  expect(until(300, 240)).toBe(60);
  expect(until(300, 301)).toBe(0);
});

import { expect, test } from "vitest";
import { isoDay } from "./day";

test("a day is that of the clock on the wall, with two figures for month and day", () => {
  expect(isoDay(new Date(2026, 0, 2, 0, 0))).toBe("2026-01-02");
  expect(isoDay(new Date(2026, 10, 29, 23, 59))).toBe("2026-11-29");
});

import { describe, expect, test } from "vitest";
import { proposedUntil } from "./validity";

describe("the last day that is proposed", () => {
  test.each([
    ["2026-05-04", 12, "2027-05-04"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2026-12-15", 24, "2028-12-15"],
  ])("%s and %i months", (issued, months, expected) => {
    expect(proposedUntil(issued, months)).toBe(expected);
  });

  test("there is none for what is no day", () => {
    expect(proposedUntil("", 12)).toBeUndefined();
    expect(proposedUntil("soon", 12)).toBeUndefined();
  });
});

import { expect, test } from "vitest";
import { LAST_FIRST, people, sheets } from "./people";

test.each([
  ["1", 1],
  [" 24 ", 24],
  ["100", 100],
  ["0", undefined],
  ["101", undefined],
  ["1000", undefined],
  ["-3", undefined],
  ["2.5", undefined],
  ["1e2", undefined],
  ["", undefined],
  ["zwölf", undefined],
])("%j people are %j", (typed, expected) => {
  expect(people(typed)).toBe(expected);
});

test.each([
  ["letters", 1, 1],
  ["letters", 24, 24],
  ["allLetters", 1, 2],
  ["allLetters", 24, 48],
  ["truth", 1, 1],
  ["truth", 2, 1],
  ["truth", 25, 13],
] as const)("%s for %i take %i sheets", (kind, count, expected) => {
  expect(sheets(kind, count)).toBe(expected);
});

test("a part of a large room begins with a higher number", () => {
  expect([people("101", LAST_FIRST), people("1000", LAST_FIRST), people("1001", LAST_FIRST)]).toEqual([
    101,
    1000,
    undefined,
  ]);
});

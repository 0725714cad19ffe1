import { expect, test } from "vitest";
import { outline, side, spot, wrapped } from "./radar";

test("the first corner is on top and the others follow clockwise", () => {
  expect(spot(0, 4, 100, 50)).toEqual({ x: 0, y: -50 });
  expect(spot(1, 4, 100, 50)).toEqual({ x: 50, y: 0 });
  expect(spot(2, 4, 50, 50)).toEqual({ x: 0, y: 25 });
});

test("no value lies behind the middle or outside the outermost ring", () => {
  expect(spot(1, 4, -20, 50)).toEqual({ x: 0, y: 0 });
  expect(spot(1, 4, 140, 50)).toEqual({ x: 50, y: 0 });
});

test("a corner without a value is passed by", () => {
  expect(outline([100, undefined, 50, 0], 50)).toBe("0,-50 0,25 0,0");
  expect(outline([undefined, undefined], 50)).toBe("");
});

test("names stand outside", () => {
  expect([0, 1, 2, 3, 4, 5].map((corner) => side(corner, 6))).toEqual([
    "middle",
    "start",
    "start",
    "middle",
    "end",
    "end",
  ]);
});

test("long names stand in lines", () => {
  expect(wrapped("Organisation und Team", 14)).toEqual(["Organisation", "und Team"]);
  expect(wrapped("Datensicherungsverfahren ja", 10)).toEqual(["Datensicherungsverfahren", "ja"]);
});

import { expect, test } from "vitest";
import { ways } from "./wall";

test("a round on the wall leaves out what is wrong before it becomes small", () => {
  const all = ways();
  expect(all[0]).toEqual({ spare: "", part: 1 });
  expect(all.slice(0, 5).map(({ part }) => part)).toEqual([1, 0.95, 0.9, 0.85, 0.8]);
  expect(all[5]).toEqual({ spare: "reasons", part: 1 });
  expect(all.at(-1)).toEqual({ spare: "lead", part: 0.6 });
  expect(all.filter(({ part, spare }) => part < 0.8 && spare !== "lead")).toEqual([]);
});

import { expect, test } from "vitest";
import { ways } from "./wall";

test("a round on the wall is as large as there is room, and leaves out what is wrong before it becomes small", () => {
  const all = ways();
  expect(all[0]).toEqual({ spare: "", part: 1.4 });
  expect(all.filter(({ spare }) => spare === "").at(-1)).toEqual({ spare: "", part: 0.9 });
  expect(all[11]).toEqual({ spare: "reasons", part: 1.2 });
  expect(all.at(-1)).toEqual({ spare: "lead", part: 0.6 });
  expect(all.filter(({ part, spare }) => part < 0.8 && spare !== "lead")).toEqual([]);
});

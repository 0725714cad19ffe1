import { expect, test } from "vitest";
import { initials } from "./initials";

test("first and last word, whole letters", () => {
  const expected: [string, string][] = [
    ["Ayşe Yılmaz", "AY"],
    ["Maria del Carmen Ruiz", "MR"],
    ["ben", "B"],
    ["  ", ""],
    ["élodie o\u0308zil", "ÉO\u0308"],
    ["👩‍🔧 Kim", "👩‍🔧K"],
  ];
  for (const [name, wanted] of expected) expect(initials(name), name).toBe(wanted);
});

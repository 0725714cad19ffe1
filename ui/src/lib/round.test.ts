import { describe, expect, it } from "vitest";
import { cloudSize, nextStep, percent, roundKey } from "./round";

describe("a round", () => {
  it("has shares in whole percent, also without an answer", () => {
    expect([percent(0, 0), percent(1, 3), percent(2, 3), percent(7, 7)]).toEqual([0, 33, 67, 100]);
  });

  it("is closed, explained and done, one step at a time", () => {
    expect(nextStep({ phase: "open", kind: "question" }, false)).toBe("close");
    expect(nextStep({ phase: "closed", kind: "question" }, false)).toBe("reveal");
    expect(nextStep({ phase: "revealed", kind: "question" }, false)).toBe("done");
  });

  it("does not explain a test the first time", () => {
    expect(nextStep({ phase: "closed", kind: "test" }, true)).toBe("done");
    expect(nextStep({ phase: "closed", kind: "test" }, false)).toBe("reveal");
  });

  it("draws the most frequent word three times as large as the rarest", () => {
    expect([cloudSize(1, 1), cloudSize(1, 9), cloudSize(5, 9), cloudSize(9, 9)]).toEqual([1.375, 1, 2, 3]);
  });

  it("hears clickers and single keys, and nothing else", () => {
    expect([" ", "PageDown", "e", "H", "p", "L", "x", "Enter"].map(roundKey)).toEqual([
      "next",
      "next",
      "extend",
      "hide",
      "pause",
      "lock",
      undefined,
      undefined,
    ]);
  });
});

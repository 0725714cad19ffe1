import { describe, expect, it } from "vitest";
import { autoTurn, cloudSize, handsFit, nextStep, percent, roundKey } from "./round";

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

  it("goes on by itself once everybody has answered, and waits to be read", () => {
    const round = { phase: "open", firstTest: false } as const;
    const all = { connected: 3, waiting: 0 };
    expect(autoTurn(round, all, 2000)).toBeUndefined();
    expect(autoTurn(round, all, 3000)).toBe("close");
    expect(
      autoTurn(round, { connected: 3, waiting: 1 }, 60_000),
      "others have put their phone away",
    ).toBeUndefined();
    expect(autoTurn(round, { connected: 0, waiting: 0 }, 60_000), "nobody is there").toBeUndefined();
    expect(autoTurn({ ...round, phase: "closed" }, all, 2999)).toBeUndefined();
    expect(autoTurn({ ...round, phase: "closed" }, all, 3000)).toBe("reveal");
    expect(autoTurn({ ...round, phase: "closed", firstTest: true }, all, 3000)).toBe("next");
    expect(autoTurn({ ...round, phase: "revealed" }, all, 29_999)).toBeUndefined();
    expect(autoTurn({ ...round, phase: "revealed" }, all, 30_000)).toBe("next");
  });

  it("has no more hands than people", () => {
    expect(handsFit(10, [6, 4], true)).toBe("fits");
    expect(handsFit(10, [6, 5], true)).toBe("many");
    expect(handsFit(10, [6, 5], false)).toBe("fits");
    expect(handsFit(10, [11, 0], false)).toBe("many");
    expect([handsFit(10, [0, 0], true), handsFit(0, [1], true)]).toEqual(["none", "none"]);
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

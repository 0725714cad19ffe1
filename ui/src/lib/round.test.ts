import { describe, expect, it } from "vitest";
import {
  askedBy,
  autoTurn,
  beforeOrder,
  canExtend,
  cloudSize,
  following,
  handsFit,
  markOf,
  nextStep,
  percent,
  roundKey,
  secondsLeft,
  testTime,
  wallKey,
} from "./round";

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
    const all = { connected: 3, waiting: 0, missing: 0 };
    expect(autoTurn(round, all, 14_999, 14_999), "nobody is hurried").toBeUndefined();
    expect(autoTurn(round, all, 15_000, 5000)).toBe("close");
    expect(autoTurn(round, all, 60_000, 4999), "somebody corrects an answer").toBeUndefined();
    expect(autoTurn(round, { ...all, missing: 1 }, 29_999, 29_999), "a phone sleeps").toBeUndefined();
    expect(autoTurn(round, { ...all, missing: 1 }, 30_000, 5000)).toBe("close");
    expect(autoTurn(round, { ...all, waiting: 1 }, 60_000, 60_000), "one is still reading").toBeUndefined();
    expect(autoTurn(round, { ...all, connected: 0 }, 60_000, 60_000), "nobody is there").toBeUndefined();
    expect(autoTurn({ ...round, phase: "closed" }, all, 2999, 0)).toBeUndefined();
    expect(autoTurn({ ...round, phase: "closed" }, all, 3000, 0)).toBe("reveal");
    expect(autoTurn({ ...round, phase: "closed", firstTest: true }, all, 3000, 0)).toBe("next");
    expect(autoTurn({ ...round, phase: "revealed" }, all, 29_999, 29_999)).toBeUndefined();
    expect(autoTurn({ ...round, phase: "revealed" }, all, 30_000, 0)).toBe("next");
  });

  it("counts down from when it was told", () => {
    expect([secondsLeft(30, 0), secondsLeft(30, 400), secondsLeft(30, 1000)]).toEqual([30, 30, 29]);
    expect([secondsLeft(30, 60_000), secondsLeft(30, -5)], "never below none, never more").toEqual([0, 30]);
  });

  it("has more time only where there is an end", () => {
    expect(canExtend({ phase: "open", ends: 12 })).toBe(true);
    expect(canExtend({ phase: "open", ends: null })).toBe(false);
    expect(canExtend({ phase: "closed", ends: null })).toBe(true);
    expect(canExtend({ phase: "revealed", ends: null })).toBe(false);
  });

  it("leads on where most want to go, and nowhere by itself where they are torn", () => {
    const choice = (id: string, situation: string | null) => ({
      id,
      choice: id,
      text: "",
      situation,
      ending: null,
    });
    const then = (...choices: ReturnType<typeof choice>[]) => ({ scenario: "s", choices });
    expect(following(null)).toBeUndefined();
    expect(following(then(choice("a", "later")))).toBe("later");
    expect(following(then(choice("a", null)))).toBeUndefined();
    expect(following(then(choice("a", "later"), choice("b", "worse")))).toBeUndefined();
    expect(following(then(choice("a", "later"), choice("b", "later")))).toBe("later");
  });

  it("asks a test again in the order in which it was asked before, each question once", () => {
    const test = (about: string, after: boolean) => ({ kind: "test" as const, about, after });
    const asked = [
      test("c", false),
      test("a", false),
      test("x", false),
      test("c", false),
      test("a", true),
      { kind: "question" as const, about: "b", after: null },
    ];
    expect(beforeOrder(["a", "b", "c"], asked)).toEqual(["c", "a"]);
    expect(testTime(["a", "b", "c"], asked)).toBe("after");
    expect(markOf(askedBy({ kind: "test", question: "a", after: true }))).toBe(markOf(test("a", true)));
    expect(markOf(askedBy({ kind: "test", question: "a", after: true }))).not.toBe(markOf(test("a", false)));
    expect(markOf(askedBy({ kind: "decision", scenario: "s", situation: "one" }))).toBe(
      markOf({ kind: "decision", about: "s one", after: null }),
    );
    expect(markOf(askedBy({ kind: "words", title: "?" })), "what is written is new").toBe("");
    expect(testTime(["b"], asked), "nothing of this topic was asked before").toBe("before");
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
    expect([" ", "PageDown", "e", "H", "p", "L", "F5", "x", "Enter"].map(roundKey)).toEqual([
      "next",
      "next",
      "extend",
      "hide",
      "pause",
      "lock",
      "wall",
      undefined,
      undefined,
    ]);
  });

  it("hears the same keys from the wall", () => {
    expect(
      (["next", "pointer", "language", "begin", "leave", "black", "previous"] as const).map(wallKey),
    ).toEqual(["next", "pause", "lock", "open", "close", undefined, undefined]);
  });
});

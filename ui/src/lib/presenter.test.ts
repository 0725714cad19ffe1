import { describe, expect, it } from "vitest";
import { needsKey, presenterKey, projectorKey, PROJECTOR_KEYS } from "./presenter";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
  presenterKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("keys of a presenter", () => {
  it.each([
    ["ArrowRight", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["B", "black"],
    ["b", "black"],
    [".", "black"],
    ["L", "language"],
    ["F5", "begin"],
    ["Escape", "leave"],
    ["w", undefined],
    ["Tab", undefined],
    ["constructor", undefined],
  ])("%s means %s", (key, meaning) => expect(press(key)).toBe(meaning));

  it("has keys on the wall that slides have no use for", () => {
    const pressed = { ctrlKey: false, metaKey: false, altKey: false };
    expect([..."ehP "].map((key) => projectorKey({ key, ...pressed }))).toEqual([
      "extend",
      "hide",
      "pointer",
      "next",
    ]);
    expect([..."eh"].map((key) => press(key))).toEqual([undefined, undefined]);
    expect(PROJECTOR_KEYS).toContain("hide");
  });

  it("leaves shortcuts of the program alone", () => {
    expect(press("p", { ctrlKey: true })).toBeUndefined();
    expect(press("b", { metaKey: true })).toBeUndefined();
    expect(press("ArrowLeft", { altKey: true })).toBeUndefined();
  });

  it.each([
    ["button", "Enter", true],
    ["button", "PageDown", false],
    ["button", "ArrowRight", false],
    ["select", "ArrowDown", true],
    ["summary", " ", true],
    ["div", " ", false],
  ])("a %s with %s: %s", (tagName, key, expected) => expect(needsKey({ tagName }, key)).toBe(expected));
});

import { describe, expect, it } from "vitest";
import { needsKey, presenterKey } from "./presenter";

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

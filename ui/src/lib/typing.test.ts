import { expect, test } from "vitest";
import { isWrittenInto } from "./typing";

test("undo is that of the field wherever something is written", () => {
  const fields = [
    "text",
    "search",
    "password",
    "email",
    "date",
    "number",
    "tel",
    "url",
    "time",
    "range",
    "later",
  ];
  const switches = ["radio", "checkbox", "button", "submit", "reset", "image"];
  const element = (tagName: string, isContentEditable = false) => ({ tagName, isContentEditable });
  for (const [target, expected] of [
    ...fields.map((type) => [{ ...element("INPUT"), type }, true] as const),
    ...switches.map((type) => [{ ...element("INPUT"), type }, false] as const),
    [element("INPUT"), true],
    [{ ...element("TEXTAREA"), type: "textarea" }, true],
    [{ ...element("SELECT"), type: "select-one" }, true],
    [element("DIV", true), true],
    [{ ...element("BUTTON"), type: "button" }, false],
    [element("H1"), false],
    [element("BODY"), false],
  ] as const) {
    expect(isWrittenInto(target), JSON.stringify(target)).toBe(expected);
  }
});

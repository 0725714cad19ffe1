import { expect, test } from "vitest";
import {
  attemptKey,
  beginning,
  choose,
  complete,
  inOtherWords,
  move,
  pair,
  pairing,
  verdict,
} from "./answering";
import type { QuestionKind, QuizQuestion } from "./generated/api";

const question = (kind: QuestionKind): QuizQuestion => ({
  id: "q",
  step: { id: "s", number: 1, title: "" },
  kind,
  text: "",
  options: ["a", "b", "c"].map((id) => ({ id, text: id })),
  matches: [],
});

test("one of several replaces, several add and take away", () => {
  expect(choose("single", ["a"], "b")).toEqual(["b"]);
  expect(choose("trueFalse", [], "true")).toEqual(["true"]);
  expect(choose("multiple", ["a"], "b")).toEqual(["a", "b"]);
  expect(choose("multiple", ["a", "b"], "a")).toEqual(["b"]);
});

test("things move by one place and stay inside the list", () => {
  expect(move(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(move(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(move(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(move(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
});

test("a right side belongs to one left side only", () => {
  expect(pair(["x", "", ""], 1, "x")).toEqual(["", "x", ""]);
});

test("arrows that pass a right side take it from nobody", () => {
  const first = pairing(undefined, ["a", "", ""], 1);
  expect(pair(first.before, 1, "a")).toEqual(["", "a", ""]);
  const second = pairing(first, ["", "a", ""], 1);
  expect(pair(second.before, 1, "b")).toEqual(["a", "b", ""]);
  expect(pairing(second, ["a", "b", ""], 2).before).toEqual(["a", "b", ""]);
});

test("an answer is complete when the kind has what it asks for", () => {
  expect(complete(question("single"), [])).toBe(false);
  expect(complete(question("order"), beginning(question("order")))).toBe(true);
  expect(complete(question("match"), beginning(question("match")))).toBe(false);
  expect(complete(question("match"), ["a", "b", "c"])).toBe(true);
});

test("leaving a wrong one out is no mistake, and leaving a right one out is one", () => {
  expect(verdict(true, true)).toBe("hit");
  expect(verdict(true, false)).toBe("missed");
  expect(verdict(false, true)).toBe("mistaken");
  expect(verdict(false, false)).toBe("avoided");
});

test("another language changes the words and nothing else", () => {
  const option = (id: string, text: string) => ({ id, text });
  const german: QuizQuestion = {
    ...question("match"),
    text: "Was gehört zusammen?",
    options: [option("b", "zwei"), option("a", "eins")],
    matches: [option("d", "vier"), option("c", "drei")],
  };
  const english: QuizQuestion = {
    ...question("match"),
    text: "What belongs together?",
    options: [option("a", "one"), option("b", "two")],
    matches: [option("c", "three"), option("d", "four")],
  };
  const other = { ...question("single"), id: "other" };
  const [shown, kept] = inOtherWords([german, other], [english]);
  expect(shown?.text).toBe("What belongs together?");
  expect(shown?.options.map((one) => one.text)).toEqual(["two", "one"]);
  expect(shown?.matches.map((one) => one.text)).toEqual(["four", "three"]);
  expect(kept).toEqual(other);
});

test("two keys differ", () => {
  expect(attemptKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(attemptKey()).not.toBe(attemptKey());
});

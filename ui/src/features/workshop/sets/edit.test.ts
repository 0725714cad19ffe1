import { expect, test } from "vitest";
import type { PoolQuestion, WorkshopQuestionState } from "$lib/generated/api";
import { chosenOf, draftOf, inOrder, lookedAt, MOST, replaced, withQuestions, without } from "./edit";

const question = (id: string): PoolQuestion => ({
  id,
  step: { id: "backup", number: 9, title: "Backup" },
  objective: "Knows what a backup is",
  kind: "single",
  audience: ["everyone"],
  text: `Text of ${id}`,
});
const set = (...entries: [string, WorkshopQuestionState][]) =>
  chosenOf(entries.map(([id, state]) => ({ question: question(id), state })));
const ids = (chosen: { id: string }[]) => chosen.map((one) => one.id);

test("a question is in a set once, at the end, while there is room", () => {
  const chosen = withQuestions(set(["a", "same"], ["b", "same"]), ["b", "c", "a", "d"]);
  expect(ids(chosen)).toEqual(["a", "b", "c", "d"]);
  const many = Array.from({ length: 100 }, (_, place) => `q${place}`);
  expect(withQuestions(chosen, many)).toHaveLength(MOST);
  expect(ids(withQuestions(chosen, many)).slice(0, 4)).toEqual(["a", "b", "c", "d"]);
});

test("what was not looked at is sent as not seen, what was chosen now as seen", () => {
  const chosen = withQuestions(set(["a", "reworded"], ["b", "same"]), ["c"]);
  expect(draftOf(chosen)).toEqual([
    { question: "a", seen: false },
    { question: "b", seen: false },
    { question: "c", seen: true },
  ]);
  expect(draftOf(lookedAt(chosen, "a"))[0]).toEqual({ question: "a", seen: true });
});

test("a look does not bring back what is withdrawn", () => {
  expect(lookedAt(set(["a", "retired"]), "a")[0]).toEqual({ id: "a", state: "retired", seen: false });
  expect(lookedAt(set(["a", "reworded"]), "a")[0]?.state).toBe("same");
});

test("another question takes the place of one and brings no mark along", () => {
  const chosen = replaced(set(["a", "same"], ["b", "retired"], ["c", "same"]), "b", "d");
  expect(ids(chosen)).toEqual(["a", "d", "c"]);
  expect(chosen[1]).toEqual({ id: "d", state: "same", seen: true });
});

test("an order names what is there", () => {
  const chosen = set(["a", "same"], ["b", "reworded"], ["c", "same"]);
  expect(ids(inOrder(chosen, ["c", "a", "b"]))).toEqual(["c", "a", "b"]);
  expect(inOrder(chosen, ["b", "nowhere"])).toEqual([chosen[1]]);
  expect(ids(without(chosen, new Set(["a", "c"])))).toEqual(["b"]);
});

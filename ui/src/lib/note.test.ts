import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Draft, LONGEST, NEARLY, room, settled, type NoteState } from "./note";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A draft, what it saved, and what it told. */
function opened(saved: string) {
  const disk: string[] = [];
  const told: NoteState[] = [];
  const answers: boolean[] = [];
  const save = (text: string) => {
    const done = answers.shift() ?? true;
    if (done) disk.push(text);
    return Promise.resolve(done);
  };
  return { draft: new Draft(saved, save, (state) => told.push(state)), disk, told, answers };
}

test("it is saved once, a moment after typing stopped", async () => {
  const { draft, disk, told } = opened("");
  for (const text of ["A", "As", "Ask"]) {
    draft.typed(text);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(disk, "still typing").toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect([disk, told.at(-1)]).toEqual([["Ask"], "saved"]);
});

test("leaving the field saves at once, and only what is not saved", async () => {
  const { draft, disk, told } = opened("Ask");
  await draft.flush();
  expect(disk, "nothing was typed").toEqual([]);
  draft.typed("Ask Jo");
  await draft.flush();
  await vi.runAllTimersAsync();
  draft.typed("Ask");
  draft.typed("Ask Jo");
  await draft.flush();
  expect([disk, told.at(-1)]).toEqual([["Ask Jo"], "calm"]);
});

test("an emptied note is deleted when the field is left, not while it is written anew", async () => {
  const { draft, disk } = opened("Ask");
  draft.typed(" ");
  await vi.runAllTimersAsync();
  expect(disk).toEqual([]);
  await draft.flush();
  expect(disk).toEqual([" "]);
});

test("what could not be saved is tried again", async () => {
  const { draft, disk, told, answers } = opened("");
  answers.push(false);
  draft.typed("Ask");
  await draft.flush();
  expect([disk, told.at(-1)]).toEqual([[], "changed"]);
  await draft.flush();
  expect([disk, told.at(-1)]).toEqual([["Ask"], "saved"]);
});

test("what is dropped is not saved later", async () => {
  const { draft, disk } = opened("");
  draft.typed("Ask");
  draft.drop();
  await vi.runAllTimersAsync();
  expect(disk).toEqual([]);
});

test("what is typed while something is being saved is saved after it", async () => {
  const disk: string[] = [];
  const told: NoteState[] = [];
  let done = () => {};
  const slow = (text: string) => new Promise<boolean>((go) => (done = () => (disk.push(text), go(true))));
  const draft = new Draft("", slow, (state) => told.push(state));
  draft.typed("A");
  const first = draft.flush();
  await Promise.resolve();
  draft.typed("AB");
  const second = draft.flush();
  done();
  await first;
  expect(told.at(-1), "there is more").toBe("changed");
  await Promise.resolve();
  done();
  await second;
  expect([disk, told.at(-1)]).toEqual([["A", "AB"], "saved"]);
});

test("what the host says is shown, unless something is being typed", () => {
  const { draft } = opened("Ask");
  expect(draft.told("Ask"), "known").toBe(false);
  expect(draft.told("")).toBe(true);
  expect(draft.told("Ask"), "undone").toBe(true);
  draft.typed("Ask Jo");
  expect(draft.told(""), "the person’s words stay").toBe(false);
});

test("the room left is told before there is none", () => {
  const near = LONGEST * NEARLY;
  for (const [length, expected] of [
    [0, undefined],
    [near - 1, undefined],
    [near, LONGEST - near],
    [LONGEST, 0],
    [LONGEST + 1, 0],
  ] as const) {
    expect(room("x".repeat(length)), `${length}`).toBe(expected);
  }
  expect(room("x".repeat(95), 100), "of a shorter one").toBe(5);
});

test("a list keeps its order while its page is open", () => {
  for (const [order, ids, expected] of [
    [[], ["b", "a"], ["b", "a"]],
    // a was written in and is the newest now
    [
      ["b", "a"],
      ["a", "b"],
      ["b", "a"],
    ],
    // b was deleted; it has its place should it come back
    [["b", "a"], ["a"], ["b", "a"]],
    [
      ["b", "a"],
      ["c", "a", "b"],
      ["c", "b", "a"],
    ],
  ]) {
    expect(settled(order as string[], ids as string[])).toEqual(expected);
  }
});

import { expect, it } from "vitest";
import { planned, start } from "./choice";

it("each lesson is a block with its time, and the exercise comes last", () => {
  const chosen = { language: "de", second: null, lessons: ["one", "two"], exercise: "links", minutes: 10 };
  expect(start(chosen)).toEqual({
    language: "de",
    second: null,
    blocks: [
      { title: "", minutes: 10, parts: [{ kind: "lesson", id: "one" }], planned: null },
      { title: "", minutes: 10, parts: [{ kind: "lesson", id: "two" }], planned: null },
      { title: "", minutes: 10, parts: [{ kind: "exercise", id: "links" }], planned: null },
    ],
  });
});

it("nothing chosen is nothing to present", () => {
  expect(start({ language: "en", second: "de", lessons: [], exercise: "", minutes: 0 })).toEqual({
    language: "en",
    second: "de",
    blocks: [],
  });
});

const block = (kind: "lesson" | "exercise" | "break" | "own", item: string, minutes: number, note = "") => ({
  ...{
    kind,
    item,
    minutes,
    title: `title of ${item || kind}`,
    step: "",
    together: "",
    begins: "09:00",
    note,
  },
});
const step = { id: "backup", number: 9, title: "", summary: "" };
const page = {
  steps: [{ step, lessons: [{ id: "one", title: "", slides: 3 }] }],
  exercises: [{ id: "inbox", title: "" }],
};

it("a plan keeps every block with its time and its note, with slides or without, after its name", () => {
  const blocks = [
    block("exercise", "inbox", 15, "read the first aloud"),
    block("break", "", 10),
    block("lesson", "one", 20),
    block("lesson", "gone", 5),
  ];
  const of = (kind: string, item: string, note = "") => ({ kind, item, step: "", note });
  expect(planned({ title: "Day", blocks }, page as never, "de", "en")).toEqual({
    language: "de",
    second: "en",
    blocks: [
      { title: "Day", minutes: 0, parts: [], planned: null },
      {
        title: "title of inbox",
        minutes: 15,
        parts: [{ kind: "exercise", id: "inbox" }],
        planned: of("exercise", "inbox", "read the first aloud"),
      },
      { title: "title of break", minutes: 10, parts: [], planned: of("break", "") },
      {
        title: "title of one",
        minutes: 20,
        parts: [{ kind: "lesson", id: "one" }],
        planned: of("lesson", "one"),
      },
      { title: "title of gone", minutes: 5, parts: [], planned: of("lesson", "gone") },
    ],
  });
});

it("an empty plan is nothing to present, and a long name is cut between characters", () => {
  expect(planned({ title: "Day", blocks: [] }, page as never, "de", null).blocks).toEqual([]);
  const long = { ...block("own", "", 5), title: "🎈".repeat(130) };
  const [, cut] = planned({ title: "Day", blocks: [long] }, page as never, "de", null).blocks;
  expect([...(cut?.title ?? "")].length).toBe(120);
});

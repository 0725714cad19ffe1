import { expect, it } from "vitest";
import { planned, start } from "./choice";

it("each lesson is a block with its time, and the exercise comes last", () => {
  const chosen = { language: "de", second: null, lessons: ["one", "two"], exercise: "links", minutes: 10 };
  expect(start(chosen)).toEqual({
    language: "de",
    second: null,
    blocks: [
      { title: "", minutes: 10, parts: [{ kind: "lesson", id: "one" }] },
      { title: "", minutes: 10, parts: [{ kind: "lesson", id: "two" }] },
      { title: "", minutes: 10, parts: [{ kind: "exercise", id: "links" }] },
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

it("a plan shows what of it has slides, in its order and with its times", () => {
  const block = (kind: "lesson" | "exercise" | "break", item: string, minutes: number) => ({
    ...{ kind, item, minutes, title: `title of ${item}`, step: "", together: "", begins: "09:00", note: "" },
  });
  const step = { id: "backup", number: 9, title: "", summary: "" };
  const page = {
    steps: [{ step, lessons: [{ id: "one", title: "", slides: 3 }] }],
    exercises: [{ id: "inbox", title: "" }],
  };
  const blocks = [
    block("exercise", "inbox", 15),
    block("break", "", 10),
    block("lesson", "one", 20),
    block("lesson", "gone", 5),
    block("exercise", "tabletop", 30),
  ];
  expect(planned({ blocks }, page as never, "de", "en")).toEqual({
    language: "de",
    second: "en",
    blocks: [
      { title: "title of inbox", minutes: 15, parts: [{ kind: "exercise", id: "inbox" }] },
      { title: "title of one", minutes: 20, parts: [{ kind: "lesson", id: "one" }] },
    ],
  });
});

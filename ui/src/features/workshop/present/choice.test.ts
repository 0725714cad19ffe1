import { expect, it } from "vitest";
import { start } from "./choice";

it("each lesson is a block with its time, and the exercise comes last", () => {
  const chosen = { language: "de", second: "", lessons: ["one", "two"], exercise: "links", minutes: 10 };
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

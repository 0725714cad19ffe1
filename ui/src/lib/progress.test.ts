import { expect, test } from "vitest";
import { missing } from "./progress";

test("what is missing is never less than nothing", () => {
  const rows: [[number, number], [number, number, number], ReturnType<typeof missing>][] = [
    [[0, 3], [0, 20, 16], { lessons: 3, questions: 16 }],
    [[3, 3], [8, 20, 16], { lessons: 0, questions: 8 }],
    [[3, 3], [16, 20, 16], { lessons: 0, questions: 0 }],
    [[2, 3], [20, 20, 16], { lessons: 1, questions: 0 }],
  ];
  for (const [[read, lessons], [right, questions, needed], expected] of rows) {
    const step = {
      lessons: { done: read, of: lessons },
      questions: { done: right, of: questions },
      needed,
    };
    expect(missing(step), JSON.stringify(step)).toEqual(expected);
  }
});

import { expect, test } from "vitest";
import { clock, goOn, minutesLeft, Stopwatch, view } from "./check";
import type { CheckAnswer, CheckQuestion } from "./generated/api";

const questions = (...answers: (CheckAnswer | null)[]) =>
  answers.map((answer, place) => ({ id: `q${place}`, answer }) as CheckQuestion);

test("a round goes on where it was left", () => {
  expect(goOn(questions("yes", "no", null, null))).toBe("q2");
  expect(goOn(questions("yes", null), "q0")).toBe("q0");
  expect(goOn(questions("yes", null), "withdrawn")).toBe("q1");
  expect(goOn(questions("yes", "dontKnow"))).toBe("q0");
  expect(goOn([])).toBeUndefined();
});

test("a clock is read as people read it", () => {
  expect([0, 65, 600, 3845].map(clock)).toEqual(["0:00", "1:05", "10:00", "1:04:05"]);
});

test("minutes left are rounded up and never below none", () => {
  expect([0, 1, 60, 1199, 1200, 5000].map((seconds) => minutesLeft(seconds, 20))).toEqual([
    20, 20, 19, 1, 0, 0,
  ]);
});

test("a stopped watch does not count, and time is handed over once", () => {
  let now = 0;
  const watch = new Stopwatch(() => now);
  now = 4_500;
  expect([watch.seconds, watch.take(), watch.take()]).toEqual([4, 4, 0]);
  watch.stop();
  now = 60_000;
  expect([watch.running, watch.seconds]).toEqual([false, 4]);
  watch.start();
  watch.start();
  now = 62_000;
  expect([watch.seconds, watch.take()]).toEqual([6, 2]);
});

test("an address nobody knows shows the first page", () => {
  expect(view("7", ["ask", "check-lead-owned"])).toEqual({
    kind: "ask",
    check: 7,
    question: "check-lead-owned",
  });
  expect(view("7", ["ask"])).toEqual({ kind: "ask", check: 7, question: undefined });
  expect(view("7", ["beside", "3"])).toEqual({ kind: "beside", check: 7, before: 3 });
  expect(view("7", ["result"])).toEqual({ kind: "result", check: 7 });
  for (const [id, ...rest] of [
    [undefined],
    ["x", "ask"],
    ["0", "ask"],
    ["7", "nowhere"],
    ["7", "beside", "y"],
  ])
    expect(view(id, rest.map(String))).toEqual({ kind: "home" });
});

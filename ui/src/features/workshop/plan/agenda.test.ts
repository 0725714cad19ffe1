import { expect, test } from "vitest";
import type { WorkshopBlock, WorkshopPlan } from "$lib/generated/api";
import { changed, clockOf, draftOf, lined, minutesOf, timed, total, withBlock } from "./agenda";

const block = (kind: WorkshopBlock["kind"], minutes: number, item = ""): WorkshopBlock => ({
  kind,
  item,
  step: "",
  title: kind,
  together: "",
  begins: "",
  minutes,
  note: "",
});
const three = [block("welcome", 5), block("lesson", 10, "a"), block("closing", 5)];

test("a block begins when the one before it ends, also past midnight", () => {
  const begins = (from: string) => timed(lined([], three), from).map((line) => line.block.begins);
  expect(begins("09:00")).toEqual(["09:00", "09:05", "09:15"]);
  expect(begins("23:50")).toEqual(["23:50", "23:55", "00:05"]);
  expect(total(three)).toBe(20);
  expect(clockOf(minutesOf("07:09"))).toBe("07:09");
});

test("a line keeps its name while it stays where it is", () => {
  const before = lined([], three);
  const after = lined(before, [block("welcome", 7), block("lesson", 10, "b"), block("closing", 5)]);
  expect(after[0]?.id).toBe(before[0]?.id);
  expect(after[1]?.id).not.toBe(before[1]?.id);
  expect(after[2]?.id).toBe(before[2]?.id);
  expect(new Set(after.map((line) => line.id)).size).toBe(3);
});

test("what is put in comes before the end", () => {
  const kinds = (kind: "break" | "feedback") =>
    withBlock(lined([], three), { kind, item: "", step: "", title: "", minutes: 5 }).map(
      (line) => line.block.kind,
    );
  expect(kinds("break")).toEqual(["welcome", "lesson", "break", "closing"]);
  expect(kinds("feedback")).toEqual(["welcome", "lesson", "closing", "feedback"]);
});

test("only the line meant is changed, and what is saved says no more than it has to", () => {
  const lines = lined([], three);
  const next = changed(lines, lines[1]?.id ?? "", { minutes: 12, note: "n" });
  expect(next.map((line) => line.block.minutes)).toEqual([5, 12, 5]);
  const plan = { id: "", title: "P", spoken: ["de"], blocks: three } as unknown as WorkshopPlan;
  const draft = draftOf(
    plan,
    next.map((line) => line.block),
  );
  expect(draft.plan).toBeNull();
  expect(draft.blocks[1]).toEqual({ kind: "lesson", item: "a", step: "", minutes: 12, note: "n" });
});

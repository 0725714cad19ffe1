import { expect, test } from "vitest";
import type { ListPageLine } from "$lib/generated/api";
import { draftLines, dropped, edited, reworded, withItem, withLine } from "./edit";

const line = (key: string, own = false): ListPageLine => ({
  key,
  text: `Text of ${key}`,
  how: "",
  step: own ? null : { id: "backup", number: 9, title: "Backup" },
  duty: false,
  tickedBy: null,
  tickedAt: null,
});

test("what the curriculum says is not sent back, what the firm wrote is", () => {
  const lines = edited([line("backup-check-where"), line("own-1", true)]);
  expect(draftLines(lines)).toEqual([
    { key: "backup-check-where", text: "", duty: false },
    { key: "own-1", text: "Text of own-1", duty: false },
  ]);
});

test("a new line has no key yet and can be told from every other", () => {
  let lines = withLine(withLine([], " one "), "two");
  lines = withLine(dropped(lines, "new-1"), "three");
  expect(lines.map((one) => one.text)).toEqual(["two", "three"]);
  expect(new Set(lines.map((one) => one.id)).size).toBe(2);
  expect(draftLines(lines).every((one) => one.key === "")).toBe(true);
});

test("nothing to read is no line", () => {
  expect(withLine([], "  ")).toEqual([]);
});

test("a line of the guide is taken once and keeps its words", () => {
  const item = { key: "backup-check-where", text: "Where the copy is", duty: true };
  let lines = withItem(withItem(edited([line("own-1", true)]), item), item);
  expect(lines.map((one) => one.key)).toEqual(["own-1", "backup-check-where"]);
  lines = reworded(reworded(lines, "backup-check-where", "Other"), "own-1", "Alarm on");
  expect(draftLines(lines)).toEqual([
    { key: "own-1", text: "Alarm on", duty: false },
    { key: "backup-check-where", text: "", duty: true },
  ]);
});

import { expect, test } from "vitest";
import { parse, to } from "./route";

test("an address leads to its page", () => {
  const rows: [string, ReturnType<typeof parse>][] = [
    ["", { page: "today" }],
    ["#/today", { page: "today" }],
    ["#/checklists", { page: "checklists" }],
    ["#/checklists/", { page: "checklists" }],
    [to.checklistOf("backup"), { page: "checklists", step: "backup" }],
    [to.repeat, { page: "repeat" }],
    [to.refresh, { page: "refresh" }],
    [to.profile, { page: "profile" }],
    [to.notes, { page: "notes" }],
    ["#/step/backup", { page: "step", id: "backup", tab: "understand" }],
    ["#/step/backup/do", { page: "step", id: "backup", tab: "do" }],
    ["#/step/backup/nonsense", { page: "step", id: "backup", tab: "understand" }],
    ["#/step", { page: "today" }],
    ["#/lesson/%E0%A4%A", { page: "today" }],
    ["#/nowhere", { page: "today" }],
  ];
  for (const [hash, expected] of rows) expect(parse(hash), hash).toEqual(expected);
});

test("what the addresses are built from comes back", () => {
  expect(parse(to.step("a/b", "tick"))).toEqual({ page: "step", id: "a/b", tab: "tick" });
  expect(parse(to.lesson("ü?#"))).toEqual({ page: "lesson", id: "ü?#" });
});

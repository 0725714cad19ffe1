import { expect, test } from "vitest";
import { counts, wentOnTo } from "./clocks";

const CLOSED = "2026-11-24T12:00:00Z";
const LATER = Date.parse("2026-12-20T09:00:00Z");
const unsent = { sentAt: null };
const sent = { sentAt: "2026-11-25T09:00:00Z" };

test("closing an incident stops its own clock, and no deadline", () => {
  expect(wentOnTo({ closedAt: null, deadlines: [unsent] }, LATER)).toBe(LATER);
  expect(wentOnTo({ closedAt: CLOSED, deadlines: [unsent] }, LATER)).toBe(Date.parse(CLOSED));
  expect(counts({ closedAt: CLOSED, deadlines: [sent, unsent] })).toBe(true);
});

test("nothing counts where it is over and every report was sent", () => {
  expect(counts({ closedAt: CLOSED, deadlines: [sent] })).toBe(false);
  expect(counts({ closedAt: CLOSED, deadlines: [] })).toBe(false);
  expect(counts({ closedAt: null, deadlines: [] })).toBe(true);
});

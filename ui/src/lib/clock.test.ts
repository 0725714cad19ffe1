import { expect, test } from "vitest";
import { localMinute, momentOf, span } from "./clock";

test("a span is days, hours, minutes and seconds", () => {
  expect(span(0)).toEqual({ days: 0, time: "00:00:00" });
  expect(span(999)).toEqual({ days: 0, time: "00:00:00" });
  expect(span(((26 * 60 + 5) * 60 + 9) * 1000)).toEqual({ days: 1, time: "02:05:09" });
  expect(span(-5000)).toEqual({ days: 0, time: "00:00:00" });
});

test("a minute goes into the field and comes back", () => {
  const at = new Date(2026, 2, 2, 9, 5);
  expect(localMinute(at)).toBe("2026-03-02T09:05");
  expect(momentOf("2026-03-02T09:05")).toBe(at.toISOString());
  expect(momentOf("")).toBeUndefined();
});

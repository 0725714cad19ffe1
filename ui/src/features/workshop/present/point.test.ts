import { afterEach, expect, it, vi } from "vitest";
import { pointIn, throttled } from "./point";

const box = { left: 100, top: 50, width: 320, height: 180 };

it.each([
  [100, 50, { x: 0, y: 0 }],
  [420, 230, { x: 10_000, y: 10_000 }],
  [260, 140, { x: 5000, y: 5000 }],
  [99, 140, undefined],
  [260, 231, undefined],
])("the pointer at %d, %d", (x, y, expected) => expect(pointIn(box, x, y)).toEqual(expected));

it("a slide without a size has no place", () => {
  expect(pointIn({ left: 0, top: 0, width: 0, height: 0 }, 0, 0)).toBeUndefined();
});

afterEach(() => void vi.useRealTimers());

it("the newest place arrives, and not more often than it can be drawn", () => {
  vi.useFakeTimers();
  const sent: number[] = [];
  const send = throttled(
    (value: number) => sent.push(value),
    40,
    () => Date.now(),
  );
  [1, 2, 3].forEach(send);
  expect(sent).toEqual([1]);
  vi.advanceTimersByTime(40);
  expect(sent).toEqual([1, 3]);
  vi.advanceTimersByTime(400);
  send(4);
  expect(sent).toEqual([1, 3, 4]);
});

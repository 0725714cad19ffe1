import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepingPlace, topBlock } from "./reading";

test("the block being read is the first that reaches below the header", () => {
  for (const [bottoms, top, expected] of [
    [[], 120, 0],
    [[200, 400, 600], 120, 0],
    [[100, 400, 600], 120, 1],
    [[-300, 120, 600], 120, 2],
    [[-300, -200, -100], 120, 2],
  ] as const) {
    expect(topBlock([...bottoms], top), `${bottoms.join(" ")}`).toBe(expected);
  }
});

/** Blocks of 500 pixels in a window that is scrolled. */
const blocks = [500, 1000, 1500].map((bottom) => ({
  getBoundingClientRect: () => ({ bottom: bottom - Number(scrollY) }),
}));
const text = { children: blocks } as unknown as Element;

function scroll(to: number): void {
  vi.stubGlobal("scrollY", to);
  dispatchEvent(new Event("scroll"));
}

beforeEach(() => {
  vi.useFakeTimers();
  const page = new EventTarget();
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"] as const)
    vi.stubGlobal(name, page[name].bind(page));
  vi.stubGlobal("scrollY", 0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A text being read: what was kept of it, and for whom. */
function reading() {
  const kept: number[] = [];
  const state = { who: "Ayşe", kept };
  const leave = keepingPlace(
    text,
    () => state.who,
    (block) => kept.push(block),
  );
  return { ...state, kept, leave, sits: (who: string) => (state.who = who) };
}

test("a place is kept once somebody stays there, and not twice", () => {
  const { kept, leave } = reading();
  scroll(600);
  vi.advanceTimersByTime(700);
  scroll(1200);
  vi.advanceTimersByTime(700);
  expect(kept, "scrolled past").toEqual([]);
  vi.advanceTimersByTime(100);
  expect(kept).toEqual([2]);
  scroll(1210);
  vi.advanceTimersByTime(800);
  leave();
  expect(kept, "the same block").toEqual([2]);
});

test("whoever leaves before that keeps the place they came to", () => {
  const { kept, leave } = reading();
  scroll(600);
  leave();
  // the next page begins at its top, and nobody listens any more
  scroll(0);
  vi.advanceTimersByTime(10_000);
  expect(kept).toEqual([1]);
});

test("whoever closes the window keeps it too", () => {
  const { kept, leave } = reading();
  scroll(600);
  dispatchEvent(new Event("pagehide"));
  leave();
  expect(kept).toEqual([1]);
});

test("a text that was opened and left has no new place", () => {
  const { kept, leave } = reading();
  leave();
  expect(kept).toEqual([]);
});

test("nothing is kept in the name of somebody else", () => {
  for (const end of [(leave: () => void) => leave(), () => vi.advanceTimersByTime(800)]) {
    const { kept, leave, sits } = reading();
    scroll(600);
    sits("Ben");
    end(leave);
    leave();
    expect(kept).toEqual([]);
  }
});

/** Where the pointer is on a slide. */
import type { SlidePoint } from "$lib/generated/api";

export type Point = SlidePoint | undefined;

/** How fine a place is told: in ten-thousandths of the slide. */
const FINE = 10_000;

/** The place of a pointer over a slide; nothing beside it. */
export function pointIn(
  box: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): Point {
  const part = (at: number, begin: number, size: number) => Math.round(((at - begin) / size) * FINE);
  const [right, down] = [part(x, box.left, box.width), part(y, box.top, box.height)];
  const inside = (at: number) => at >= 0 && at <= FINE;
  return box.width > 0 && box.height > 0 && inside(right) && inside(down) ? { x: right, y: down } : undefined;
}

/** Lets the newest value through, at most once in `pause` milliseconds; the last one always arrives. */
export function throttled<T>(send: (value: T) => void, pause: number, now = () => performance.now()) {
  let last = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (value: T) => {
    clearTimeout(waiting);
    const go = () => {
      last = now();
      send(value);
    };
    const rest = last + pause - now();
    if (rest <= 0) go();
    else waiting = setTimeout(go, rest);
  };
}

/** What a phone wants done, in the order it is to be done. */
import type { Model } from "./model";
import type { FromPhone } from "./wire";

/**
 * Timers, one of each at most. `opening`: until the connection must stand and the room must have answered; `retry`: until the next try; `quiet`: how long
 * the room may say nothing before we ask; `asked`: how long it may take to answer; `ack`: the same for an answer; `busy`: until an answer is sent again.
 */
export type Timer = "opening" | "retry" | "quiet" | "asked" | "ack" | "busy";

/** How long each takes, in milliseconds; `retry` by `pause`. A receipt is awaited only briefly: rounds close, and a new connection may still be in time. */
const TIMES = { opening: 8_000, quiet: 25_000, asked: 6_000, ack: 4_000, busy: 1_500 };

export type Effect =
  | { do: "open" }
  | { do: "close" }
  | { do: "send"; message: FromPhone }
  | { do: "start"; timer: Timer; after: number }
  | { do: "stop"; timer: Timer };

/** What is known then, and what is to be done, in this order. */
export type Step = [Model, Effect[]];

const ALL: Timer[] = ["opening", "retry", "quiet", "asked", "ack", "busy"];

export function send(message: FromPhone): Effect {
  return { do: "send", message };
}

export function start(timer: Exclude<Timer, "retry">): Effect {
  return { do: "start", timer, after: TIMES[timer] };
}

export function stop(timer: Timer): Effect {
  return { do: "stop", timer };
}

export function stopAll(): Effect[] {
  return ALL.map(stop);
}

/** Rounds and phones for the tests. */
import { fresh, type Entry, type Kept, type Model } from "./model";
import type { Effect } from "./effects";
import { step, type Event } from "./step";
import type { FromPhone, Round, Task, Value } from "./wire";

/** What a phone in a test made up to be known by. */
export const ONCE = "0123456789abcdef0123456789abcdef";

export function round(task: Task, more: Partial<Round> = {}): Round {
  const sides = ["A", "B", "C"].map((text, place) => ({ id: String(place + 1), text }));
  return {
    round: 3,
    kind: "question",
    phase: "open",
    task,
    most: 1,
    lang: "de",
    title: "Q",
    lead: [],
    options: sides,
    matches: task === "match" ? sides : [],
    ends: undefined,
    reveal: undefined,
    ...more,
  };
}

/** A phone in a test: everything that happens to it is told one after the other, everything it wants done is noted. */
export class Tried {
  model: Model;
  /** What is to be done, since it was last looked at. */
  done: Effect[] = [];

  constructor(kept?: Kept, key?: string) {
    this.model = fresh("de", key, kept);
  }

  tell(event: Event): this {
    const [next, effects] = step(this.model, event, () => 0);
    this.model = next;
    this.done.push(...effects);
    return this;
  }

  /** The room says something. */
  hear(message: object): this {
    return this.tell({ on: "frame", text: JSON.stringify(message), now: 1_000 });
  }

  enter(entry: Entry): this {
    return this.tell({ on: "enter", entry, once: ONCE });
  }

  /** Comes in with a code and is welcome. */
  join(): this {
    this.enter({ by: "code", code: "K7M3QX", name: "" });
    return this.open();
  }

  /** The connection stands, and the room knows us. */
  open(): this {
    this.tell({ on: "opened" });
    return this.hear({ t: "welcome", token: "tok", name: "Leise Lärche", again: "ABCD2345", lang: "de" });
  }

  state(round: Partial<Round> | null, more: object = {}): this {
    return this.hear({
      t: "state",
      title: "T",
      n: 5,
      list: false,
      points: false,
      paused: false,
      lang: "de",
      round,
      ...more,
    });
  }

  answer(value: Value): this {
    return this.tell({ on: "answer", value });
  }

  /** What was sent since it was last looked at. */
  sent(): FromPhone[] {
    const sent = this.done.flatMap((effect) => (effect.do === "send" ? [effect.message] : []));
    this.done = [];
    return sent;
  }

  /** What is to be done since it was last looked at, by name. */
  doing(): string[] {
    const doing = this.done.map((effect) => ("timer" in effect ? `${effect.do} ${effect.timer}` : effect.do));
    this.done = [];
    return doing;
  }
}

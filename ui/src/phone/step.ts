/**
 * What a phone does about what happens: a pure function from what it knows to what it knows then, and to what is to be done.
 * An answer stays in `pending`, and with what is kept, until the room says that it is on disk or why it is not.
 */
import { send, start, stop, stopAll, type Step, type Timer } from "./effects";
import { answer, closing, received, refused, sendPending, told } from "./given";
import { greeting, type Entry, type Model } from "./model";
import { read, type FromRoom, type Reason, type Value } from "./wire";

export type Event =
  /** Wants to come in; `once` is what it is known by until it is. */
  | { on: "enter"; entry: Entry; once: string }
  /** Comes back with what was kept, or after it went on elsewhere. */
  | { on: "resume" }
  | { on: "opened" }
  | { on: "lost" }
  | { on: "frame"; text: string; now: number }
  | { on: "timer"; timer: Timer }
  /** The phone is looked at again, or has a `network` again. */
  | { on: "awake"; network?: boolean }
  | { on: "speak"; lang: string }
  | { on: "begin"; round: number; value: Value }
  | { on: "answer"; value: Value }
  | { on: "attend"; name: string };

/**
 * How long to wait before try number `tries`, in milliseconds: twice as long each time, at most 15 s, and anything from half of it, so that the phones of a
 * room do not all come back in the same moment. `chance` is between 0 and 1.
 */
export function pause(tries: number, chance: number): number {
  const most = Math.min(15_000, 500 * 2 ** Math.min(tries, 10));
  return most / 2 + (most / 2) * chance;
}

export function step(model: Model, event: Event, chance: () => number): Step {
  switch (event.on) {
    case "enter":
      return open({
        ...model,
        entry: event.entry,
        once: event.once,
        me: undefined,
        no: undefined,
        tries: 0,
      });
    case "resume":
      return open({ ...model, no: undefined, tries: 0 });
    case "opened":
      return opened(model);
    case "lost":
      return lost(model, chance);
    case "frame": {
      const message = read(event.text);
      if (!message || (model.link !== "in" && model.link !== "greeting")) return [model, []];
      const [next, effects] = heard(model, message, event.now, chance);
      if (next.link !== "in") return [next, effects];
      return [next, [stop("asked"), start("quiet"), ...effects]];
    }
    case "timer":
      return rang(model, event.timer, chance);
    case "awake":
      if (model.link === "waiting") return open(model);
      // a connection over another network is dead, and an answer on its way has no time to find out
      if (event.network && model.link === "in" && model.pending) return open(model);
      return model.link === "in" ? ask(model) : [model, []];
    case "speak": {
      const next = { ...model, lang: event.lang };
      if (event.lang === model.lang) return [model, []];
      return [next, model.link === "in" ? [send({ t: "lang", lang: event.lang })] : []];
    }
    case "begin":
      return [{ ...model, draft: { round: event.round, value: event.value } }, []];
    case "answer":
      return answer(model, event.value);
    case "attend":
      return [
        { ...model, attend: event.name, unlisted: undefined },
        model.link === "in" ? [send({ t: "attend", name: event.name })] : [],
      ];
  }
}

function open(model: Model): Step {
  return [{ ...model, link: "opening" }, [...stopAll(), { do: "close" }, { do: "open" }, start("opening")]];
}

function close(model: Model): Step {
  return [{ ...model, link: "off" }, [...stopAll(), { do: "close" }]];
}

function opened(model: Model): Step {
  const first = greeting(model);
  if (model.link !== "opening" || !first) return [model, []];
  return [{ ...model, link: "greeting" }, [send(first)]];
}

function lost(model: Model, chance: () => number): Step {
  if (model.link === "off" || model.link === "waiting") return [model, []];
  const after = pause(model.tries, chance());
  return [
    { ...model, link: "waiting", tries: model.tries + 1 },
    [...stopAll(), { do: "close" }, { do: "start", timer: "retry", after }],
  ];
}

/** Asks for what there is to see. A connection that looks alive may be dead since the phone was put away. */
function ask(model: Model): Step {
  return [model, [stop("quiet"), send({ t: "lang", lang: model.lang }), start("asked")]];
}

function rang(model: Model, timer: Timer, chance: () => number): Step {
  switch (timer) {
    case "retry":
      return model.link === "waiting" ? open(model) : [model, []];
    case "opening":
      return model.link === "opening" || model.link === "greeting" ? lost(model, chance) : [model, []];
    case "quiet":
      return model.link === "in" ? ask(model) : [model, []];
    case "asked":
      return model.link === "in" ? lost(model, chance) : [model, []];
    case "ack":
      return model.link === "in" && model.pending ? lost(model, chance) : [model, []];
    case "busy":
      return model.link === "in" ? sendPending(model) : [model, []];
  }
}

function heard(model: Model, message: FromRoom, now: number, chance: () => number): Step {
  switch (message.t) {
    case "welcome": {
      const { token, name, again } = message;
      const me = { token, name, again };
      const next: Model = {
        ...model,
        link: "in",
        tries: 0,
        me,
        entry: undefined,
        once: undefined,
        no: undefined,
      };
      const [sent, effects] = sendPending(next);
      const wish = next.attend === undefined ? [] : [send({ t: "attend", name: next.attend })];
      return [sent, [stop("opening"), ...effects, ...wish]];
    }
    case "state":
      return seen(model, message.state, now);
    case "mine":
      return [told(model, message), []];
    case "ack":
      return received(model, message);
    case "nack":
      return refused(model, message);
    case "count":
      return [model.state ? { ...model, state: { ...model.state, n: message.n } } : model, []];
    case "attending":
      return [{ ...model, attending: message.name, attend: undefined, unlisted: message.not }, []];
    case "no":
      return out(model, message.why, chance);
  }
}

function seen(model: Model, state: NonNullable<Model["state"]>, now: number): Step {
  const ends = state.round?.phase === "open" ? state.round.ends : undefined;
  const until = ends === undefined ? undefined : now + ends * 1000;
  const round = state.round?.round;
  const next: Model = { ...model, state, until };
  // what belongs to a round that is over has no place any more; an answer on its way has, until the room has spoken
  if (round !== undefined && next.draft && next.draft.round !== round) next.draft = undefined;
  if (round !== undefined && next.mine && next.mine.round !== round) next.mine = undefined;
  if (next.refused && next.refused.round !== round && model.state?.round?.round !== next.refused.round) {
    next.refused = undefined;
  }
  // what came during a pause was not taken
  const goesOn = model.state?.paused && !state.paused && next.link === "in" && next.pending?.busy;
  return goesOn ? sendPending(next) : closing(next, model.state?.round);
}

/** What a phone without a place in the room knows of itself. */
const NOBODY = {
  me: undefined,
  state: undefined,
  mine: undefined,
  points: undefined,
  pending: undefined,
  draft: undefined,
  attending: "",
  attend: undefined,
  unlisted: undefined,
  refused: undefined,
};

/** Not let in, or let go. What belongs to the place in the room goes with it, except where it only goes on elsewhere. */
function out(model: Model, why: Reason, chance: () => number): Step {
  const by = model.me ? "token" : (model.entry?.by ?? "code");
  const key = by === "key" && why === "code" ? undefined : model.key;
  const next: Model = { ...model, key, no: { why, by }, entry: undefined };
  switch (why) {
    case "gone":
    case "removed":
    case "over":
      return close({ ...next, ...NOBODY });
    case "moved":
      return close(next);
    case "bad":
      // were it the answer that the room cannot read, every reload would end here again
      return close({ ...next, pending: undefined, draft: undefined });
    case "code":
    case "slow":
    case "locked":
    case "full":
    case "name":
      // who has a place already tries again: none of these takes it away
      return model.me ? lost(model, chance) : close(next);
  }
}

/** What becomes of an answer, from the tap until the room says that it has it, or why not. Pure, as all of `step.ts`. */
import { atOnce, fitting, ready, same, tidy } from "./answer";
import { send, start, stop, type Step } from "./effects";
import type { Model, Pending } from "./model";
import type { FromRoom, Round, Value } from "./wire";

export function answer(model: Model, given: Value): Step {
  const round = model.state?.round;
  return round?.phase === "open" ? give(model, round, given) : [model, []];
}

function give(model: Model, round: Round, given: Value): Step {
  const id = model.id + 1;
  const change = model.mine?.round === round.round;
  const pending = { round: round.round, id, value: tidy(round, given), change };
  const next = { ...model, id, pending, draft: undefined, refused: undefined };
  return model.link === "in" ? sendPending(next) : [next, []];
}

/** Sends the answer that is not yet safe: the last one; an earlier one to the same round would not count any more. */
export function sendPending(model: Model): Step {
  if (!model.pending) return [model, []];
  const { round, id, value } = model.pending;
  return [
    { ...model, pending: { ...model.pending, busy: false } },
    [stop("busy"), send({ t: "answer", round, id, value }), start("ack")],
  ];
}

/**
 * The time is over, and something was put together but not sent: it goes off, for the room takes answers a moment longer. Not what was written: words go
 * off when the person sends them, and not what would change an answer that counts.
 */
export function closing(model: Model, before: Round | undefined): Step {
  const { state, draft, pending, mine } = model;
  const round = state?.round;
  const closes = round?.phase === "closed" && before?.phase === "open" && before.round === round.round;
  if (!closes || state?.paused || model.link !== "in" || draft?.round !== round.round) return [model, []];
  const value = fitting(round, draft.value);
  const written = round.task === "words" || round.task === "form";
  const has = pending?.round === round.round || mine?.round === round.round;
  return value && !written && !has && ready(round, value) ? give(model, round, value) : [model, []];
}

/** What the room has of us. It may have what it called late: it was on its way to the disk then. */
export function told(model: Model, message: Extract<FromRoom, { t: "mine" }>): Model {
  const { round, value, points } = message;
  const { refused } = model;
  const on = model.state?.round;
  const next: Model = { ...model, points, mine: value && { round, value } };
  if (!value || !refused || on?.round !== round || refused.round !== round) return next;
  return same(on, value, refused.value) ? taken(next) : { ...next, refused: { ...refused, change: true } };
}

/** A receipt: of the answer on its way, or of one that was called late before. */
export function received(model: Model, { round, id }: Extract<FromRoom, { t: "ack" }>): Step {
  const { pending, refused } = model;
  if (pending?.id === id && pending.round === round) return safe(model, pending);
  if (refused?.id !== id || refused.round !== round) return [model, []];
  const on = model.state?.round?.round === round;
  return [taken(on ? { ...model, mine: { round, value: refused.value } } : model), []];
}

/** The room has the answer on disk. */
function safe(model: Model, { round, value }: Pending): Step {
  const mine = { round, value };
  return [{ ...model, mine, pending: undefined, refused: undefined }, [stop("ack"), stop("busy")]];
}

/** What was called late counts after all; what was put back to be sent again need not be. */
function taken(model: Model): Model {
  const { draft, refused } = model;
  const again = draft && refused && JSON.stringify(draft.value) === JSON.stringify(refused.value);
  return { ...model, draft: again ? undefined : draft, refused: undefined };
}

export function refused(model: Model, message: Extract<FromRoom, { t: "nack" }>): Step {
  const { pending, mine, draft } = model;
  if (!pending || message.id !== pending.id) return [model, []];
  if (message.why === "busy") {
    return [{ ...model, pending: { ...pending, busy: true } }, [stop("ack"), start("busy")]];
  }
  const on = model.state?.round?.round === pending.round ? model.state.round : undefined;
  // the room takes nothing during a pause
  if (message.why === "late" && model.state?.paused && on?.phase === "open") {
    return [{ ...model, pending: { ...pending, busy: true } }, [stop("ack")]];
  }
  const there = mine?.round === pending.round ? mine : undefined;
  // it was taken before, and only the receipt was lost on the way
  if (message.why === "late" && on && there && same(on, there.value, pending.value)) {
    return safe(model, pending);
  }
  const { round, id, value } = pending;
  // of a round that is on, the room has just said what counts
  const change = on ? there !== undefined : pending.change === true;
  // what was put together is not lost with it; a single tap is made again as quickly
  const back = on && !atOnce(on) && draft?.round !== round ? { round, value } : draft;
  const next = {
    ...model,
    pending: undefined,
    draft: back,
    refused: { round, id, value, why: message.why, change },
  };
  return [next, [stop("ack"), stop("busy")]];
}

/** What a phone knows: who it is in the room, how it is connected, what there is to see, and which answer is not yet safe. */
import { begun, fitting, same } from "./answer";
import {
  fields,
  number,
  parsed,
  string,
  value,
  type FromPhone,
  type Reason,
  type Refusal,
  type Round,
  type State,
  type Value,
} from "./wire";

/** How a phone comes in while it has no place in the room. */
export type Entry =
  | { by: "code"; code: string; name: string }
  | { by: "key"; key: string; name: string }
  | { by: "again"; again: string };

/** The place of this phone in the room. */
export interface Me {
  token: string;
  name: string;
  /** The code to go on elsewhere. */
  again: string;
}

/** An answer, by its round. */
export interface Given {
  round: number;
  value: Value;
}

/** An answer that the room has not yet acknowledged. */
export interface Pending extends Given {
  id: number;
  /** The room could not save it now; it is sent again in a moment, or after the pause. */
  busy?: boolean;
  /** The room has an earlier answer to the same round. */
  change?: boolean;
}

/** An answer that was not taken. */
export interface Refused extends Given {
  id: number;
  why: Refusal;
  /** An earlier answer counts. */
  change: boolean;
}

/** `greeting`: the connection is open, the room has not said who we are. `waiting`: for the next try. */
export type Link = "off" | "opening" | "greeting" | "in" | "waiting";

export interface Model {
  lang: string;
  link: Link;
  /** Tries since the last welcome. */
  tries: number;
  /** The secret of the QR code, until it turns out not to be valid. */
  key: string | undefined;
  entry: Entry | undefined;
  /** What this phone made up to be known by until it hears the welcome: asked twice, the room gives one place, not two. */
  once: string | undefined;
  me: Me | undefined;
  state: State | undefined;
  /** When the round closes by itself, on the clock of this phone, in milliseconds. */
  until: number | undefined;
  /** What the room has of us in the round that is on. */
  mine: Given | undefined;
  points: number | undefined;
  pending: Pending | undefined;
  /** What was begun and not sent. */
  draft: Given | undefined;
  /** The last number an answer got. */
  id: number;
  /** The name in the list of who was there; empty: not in it. */
  attending: string;
  /** A wish about that list the room has not confirmed. */
  attend: string | undefined;
  /** Whether the room did not take the name for it. */
  unlisted: "name" | "busy" | undefined;
  /** Why we are not in, and how we had tried. */
  no: { why: Reason; by: Entry["by"] | "token" } | undefined;
  refused: Refused | undefined;
}

/** What outlives the page: a place in the room, or what it is asked for with. */
export interface Kept {
  me?: Me | undefined;
  once?: string | undefined;
  id: number;
  pending?: Pending | undefined;
  draft?: Given | undefined;
  attending?: string;
}

/** A phone that has just loaded the page; `kept` is what it kept from before, `key` the secret of the QR code. */
export function fresh(lang: string, key: string | undefined, kept: Kept | undefined): Model {
  return {
    lang,
    link: "off",
    tries: 0,
    key,
    entry: undefined,
    once: kept?.once,
    me: kept?.me,
    state: undefined,
    until: undefined,
    mine: undefined,
    points: undefined,
    pending: kept?.pending,
    draft: kept?.draft,
    id: kept?.id ?? 0,
    attending: kept?.attending ?? "",
    attend: undefined,
    unlisted: undefined,
    no: undefined,
    refused: undefined,
  };
}

/** What is kept of a phone; nothing while it has no place in the room and has not asked for one. */
export function kept(model: Model): Kept | undefined {
  const { me, once, id, pending, draft, attending } = model;
  return me || once ? { me, once, id, pending, draft, attending } : undefined;
}

/** What was kept, looked at: the storage of a browser is nobody's to trust. */
export function revive(text: string | null): Kept | undefined {
  const it = fields(parsed(text));
  const me = fields(it["me"]);
  const token = string(me["token"]);
  if (token === "") {
    const once = string(it["once"]);
    return /^[0-9a-f]{32}$/.test(once) ? { once, id: 0 } : undefined;
  }
  const pending = given(it["pending"]);
  const id = number(fields(it["pending"])["id"]);
  return {
    me: { token, name: string(me["name"]), again: string(me["again"]) },
    id: Math.max(number(it["id"]), id),
    pending: pending && { ...pending, id },
    draft: given(it["draft"]),
    attending: string(it["attending"]),
  };
}

function given(from: unknown): Given | undefined {
  const it = fields(from);
  const kept = value(it["value"]);
  return kept && { round: number(it["round"]), value: kept };
}

/** What is said first on a new connection. */
export function greeting(model: Model): FromPhone | undefined {
  const { lang, me, entry } = model;
  const once = model.once === undefined ? {} : { once: model.once };
  if (me) return { t: "resume", lang, token: me.token };
  if (!entry) return undefined;
  if (entry.by === "again") return { t: "enter", lang, again: entry.again, ...once };
  const name = entry.name === "" ? {} : { name: entry.name };
  return entry.by === "key"
    ? { t: "join", lang, key: entry.key, ...name, ...once }
    : { t: "join", lang, code: entry.code, ...name, ...once };
}

/** What there is to see. */
export type Screen =
  | { at: "door" }
  | { at: "out"; why: "removed" | "moved" | "over" | "bad" }
  | { at: "coming" }
  | { at: "pause" }
  | { at: "waiting" }
  | { at: "round"; round: Round };

export function screen(model: Model): Screen {
  const why = model.no?.why;
  if (why === "removed" || why === "moved" || why === "over" || why === "bad") return { at: "out", why };
  if (!model.me) return { at: "door" };
  if (!model.state) return { at: "coming" };
  if (model.state.paused) return { at: "pause" };
  const round = model.state.round;
  return round ? { at: "round", round } : { at: "waiting" };
}

/** What is put into the round at the moment: begun, on its way, or saved. */
export function shown(model: Model, round: Round): Value | undefined {
  const draft = fitting(round, model.draft?.round === round.round ? model.draft.value : undefined);
  const counts = answered(model, round);
  // what was begun and not sent is no answer once the round is closed, but nobody's words vanish under their hands
  return round.phase === "open" ? (draft ?? counts) : (counts ?? draft);
}

/** Whether the round is closed and what stands there was not sent. */
export function unsent(model: Model, round: Round): boolean {
  const value = shown(model, round);
  return round.phase === "closed" && !answered(model, round) && value !== undefined && begun(value);
}

/** What counts as the answer: on its way, or saved. */
export function answered(model: Model, round: Round): Value | undefined {
  const of = (given: Given | undefined) =>
    given?.round === round.round ? fitting(round, given.value) : undefined;
  return of(model.pending) ?? of(model.mine);
}

/** How it stands with the answer to a round. `sending`: on its way; `held`: kept here until there is a connection. */
export type Standing = "none" | "changed" | "sending" | "busy" | "held" | "saved";

export function standing(model: Model, round: Round): Standing {
  const { draft, pending, mine, link } = model;
  const before = answered(model, round);
  if (round.phase === "open" && draft?.round === round.round && before) {
    if (!same(round, draft.value, before)) return "changed";
  }
  if (pending?.round === round.round) {
    if (pending.busy) return "busy";
    return link === "in" ? "sending" : "held";
  }
  return mine?.round === round.round ? "saved" : "none";
}

/** What phones and the room say to each other (docs/live-protocol.md). What comes in is looked at before it is used. */

/** An option, a right side or a field of a form. */
export interface Choice {
  id: string;
  text: string;
  field?: "grade" | "text";
}

/** A field of a form as it is answered; empty when nothing was put in. */
export interface Entry {
  grade?: number;
  text?: string;
}

export type Value = { pick: string[] } | { scale: number } | { words: string[] } | { form: Entry[] };

export interface Tally {
  answers: number;
  options: { id: string; n: number }[];
  scale: number[];
  average: number | undefined;
  words: { text: string; n: number }[];
}

export interface Reveal {
  key: string[];
  why: { id: string; text: string }[];
  tally: Tally | undefined;
}

const PHASES = ["open", "closed", "revealed"] as const;
const TASKS = ["choose", "order", "match", "scale", "words", "form"] as const;
const REASONS = [
  "code",
  "slow",
  "locked",
  "full",
  "name",
  "gone",
  "removed",
  "moved",
  "over",
  "bad",
] as const;
const REFUSALS = ["late", "wrong", "rude", "busy"] as const;
const UNLISTED = ["name", "busy"] as const;

export type Phase = (typeof PHASES)[number];
export type Task = (typeof TASKS)[number];
/** Why somebody is not let in, or let go. */
export type Reason = (typeof REASONS)[number];
/** Why an answer is not taken. */
export type Refusal = (typeof REFUSALS)[number];

export interface Round {
  round: number;
  kind: string;
  phase: Phase;
  task: Task;
  /** Of choices and words: how many at most. */
  most: number;
  /** The language of its words; empty where the room does not say. */
  lang: string;
  title: string;
  lead: { label: string; text: string }[];
  options: Choice[];
  matches: Choice[];
  /** Seconds from now until it closes by itself. */
  ends: number | undefined;
  reveal: Reveal | undefined;
}

export interface State {
  title: string;
  n: number;
  list: boolean;
  points: boolean;
  paused: boolean;
  round: Round | undefined;
}

export type FromPhone =
  | { t: "join"; lang: string; code?: string; key?: string; name?: string; once?: string }
  | { t: "resume"; lang: string; token: string }
  | { t: "enter"; lang: string; again: string; once?: string }
  | { t: "answer"; round: number; id: number; value: Value }
  | { t: "lang"; lang: string }
  | { t: "attend"; name: string };

export type FromRoom =
  | { t: "welcome"; token: string; name: string; again: string }
  | { t: "state"; state: State }
  | { t: "mine"; round: number; value: Value | undefined; points: number | undefined }
  | { t: "ack"; round: number; id: number }
  | { t: "nack"; round: number; id: number; why: Refusal }
  | { t: "count"; n: number }
  | { t: "attending"; name: string; not?: "name" | "busy" }
  | { t: "no"; why: Reason };

/** What the page asks before anybody is in. */
export interface Hello {
  title: string;
  names: boolean;
  langs: string[];
  open: boolean;
}

type Fields = Record<string, unknown>;

/** A message of the room; nothing where it is none that this page knows. */
export function read(text: string): FromRoom | undefined {
  const it = fields(parsed(text));
  switch (it["t"]) {
    case "welcome":
      return {
        t: "welcome",
        token: string(it["token"]),
        name: string(it["name"]),
        again: string(it["again"]),
      };
    case "state":
      return { t: "state", state: state(it) };
    case "mine":
      return { t: "mine", round: number(it["round"]), value: value(it["value"]), points: some(it["points"]) };
    case "ack":
      return { t: "ack", round: number(it["round"]), id: number(it["id"]) };
    case "nack":
      return {
        t: "nack",
        round: number(it["round"]),
        id: number(it["id"]),
        why: one(REFUSALS, it["why"]) ?? "wrong",
      };
    case "count":
      return { t: "count", n: number(it["n"]) };
    case "attending":
      return { t: "attending", name: string(it["name"]), not: one(UNLISTED, it["not"]) };
    case "no":
      return { t: "no", why: one(REASONS, it["why"]) ?? "bad" };
    default:
      return undefined;
  }
}

/** What the room answers to the page's first question. */
export function hello(text: string): Hello {
  const it = fields(parsed(text));
  const langs = list(it["langs"]).map(string);
  return { title: string(it["title"]), names: it["names"] === true, langs, open: it["open"] !== false };
}

/** An answer as it was sent or kept; nothing where it is none. */
export function value(from: unknown): Value | undefined {
  const it = fields(from);
  if (Array.isArray(it["pick"])) return { pick: it["pick"].map(string) };
  if (typeof it["scale"] === "number") return { scale: it["scale"] };
  if (Array.isArray(it["words"])) return { words: it["words"].map(string) };
  if (Array.isArray(it["form"])) return { form: it["form"].map(entry) };
  return undefined;
}

function entry(from: unknown): Entry {
  const it = fields(from);
  if (typeof it["grade"] === "number") return { grade: it["grade"] };
  return typeof it["text"] === "string" ? { text: it["text"] } : {};
}

function state(it: Fields): State {
  return {
    title: string(it["title"]),
    n: number(it["n"]),
    list: it["list"] === true,
    points: it["points"] === true,
    paused: it["paused"] === true,
    round: round(it["round"], string(it["lang"])),
  };
}

/** A round of a task or phase this page does not know is none: better to look to the front than at half a question. */
function round(from: unknown, lang: string): Round | undefined {
  const it = fields(from);
  const phase = one(PHASES, it["phase"]);
  const task = one(TASKS, it["task"]);
  if (!phase || !task) return undefined;
  return {
    round: number(it["round"]),
    kind: string(it["kind"]),
    phase,
    task,
    most: Math.max(1, number(it["most"])),
    lang,
    title: string(it["title"]),
    lead: list(it["lead"]).map((part) => ({
      label: string(fields(part)["label"]),
      text: string(fields(part)["text"]),
    })),
    options: list(it["options"]).map(choice),
    matches: list(it["matches"]).map(choice),
    ends: some(it["ends"]),
    reveal: reveal(it["reveal"]),
  };
}

function choice(from: unknown): Choice {
  const it = fields(from);
  const plain = { id: string(it["id"]), text: string(it["text"]) };
  const field = one(["grade", "text"] as const, it["field"]);
  return field ? { ...plain, field } : plain;
}

function reveal(from: unknown): Reveal | undefined {
  if (typeof from !== "object" || from === null) return undefined;
  const it = fields(from);
  return { key: list(it["key"]).map(string), why: list(it["why"]).map(choice), tally: tally(it["tally"]) };
}

function tally(from: unknown): Tally | undefined {
  if (typeof from !== "object" || from === null) return undefined;
  const it = fields(from);
  const counted = (one: unknown) => ({ ...choice(one), n: number(fields(one)["n"]) });
  return {
    answers: number(it["answers"]),
    options: list(it["options"]).map(counted),
    scale: list(it["scale"]).map(number),
    average: some(it["average"]),
    words: list(it["words"]).map(counted),
  };
}

/** What a text holds as JSON; nothing where it is none. */
export function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

export function fields(from: unknown): Fields {
  return typeof from === "object" && from !== null ? (from as Fields) : {};
}

function list(from: unknown): unknown[] {
  return Array.isArray(from) ? from : [];
}

export function string(from: unknown): string {
  return typeof from === "string" ? from : "";
}

export function number(from: unknown): number {
  return typeof from === "number" ? from : 0;
}

function some(from: unknown): number | undefined {
  return typeof from === "number" ? from : undefined;
}

function one<T extends string>(known: readonly T[], from: unknown): T | undefined {
  return known.find((name) => name === from);
}

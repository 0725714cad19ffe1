/** What is drawn of a round: shares in whole percent, and which step comes next. */
import type { DecisionThen, RoomRound, RoundAbout } from "./generated/api";
import type { ProjectorKey } from "./presenter";
import { isWrittenInto } from "./typing";

/** How many of a hundred answers. */
export function percent(count: number, answers: number): number {
  return answers === 0 ? 0 : Math.round((100 * count) / answers);
}

export type Step = "close" | "reveal" | "done";

/** What the space bar and a clicker do: no more answers, then explain, then done. A first test is not explained. */
export function nextStep(round: Pick<RoomRound, "phase" | "kind">, firstTest: boolean): Step {
  if (round.phase === "open") return "close";
  if (round.phase === "closed" && !firstTest) return "reveal";
  return "done";
}

/** How large a word of a cloud is, in rem: by how often it was said, the most frequent one three times the rarest. */
export function cloudSize(count: number, most: number): number {
  return most <= 1 ? 1.375 : 1 + (2 * (count - 1)) / (most - 1);
}

/** Seconds until a round closes by itself, so many milliseconds after that was told. */
export function secondsLeft(ends: number, since: number): number {
  return Math.max(0, Math.ceil(ends - Math.max(0, since) / 1000));
}

/** The situation a decision leads to; nothing where it ends, and where as many want to go elsewhere: then the trainer chooses. */
export function following(then: DecisionThen | null): string | undefined {
  const [first, ...others] = then?.choices ?? [];
  if (!first?.situation || others.some((one) => one.situation !== first.situation)) return undefined;
  return first.situation;
}

/** What was asked of the curriculum. */
export type Asked = { kind: RoomRound["kind"]; about: string; after: boolean | null };

/** Which time of a test is asked next, by what was asked: after, once one of these questions was asked before. */
export function testTime(questions: string[], asked: Asked[]): "before" | "after" {
  return beforeOrder(questions, asked).length > 0 ? "after" : "before";
}

/** Of these questions those a test has asked before, in that order, each once. */
export function beforeOrder(questions: string[], asked: Asked[]): string[] {
  const before = asked.filter((one) => one.kind === "test" && one.after === false).map((one) => one.about);
  return [...new Set(before)].filter((id) => questions.includes(id));
}

/** What tells apart what was asked: a test asks the same twice. Nothing for what the trainer writes. */
export function markOf({ kind, about, after }: Asked): string {
  return kind === "poll" || kind === "words" ? "" : `${kind} ${after ?? ""} ${about}`;
}

/** What a round asks, as the record names it. */
export function askedBy(about: RoundAbout): Asked {
  const asked = (id: string) => ({ kind: about.kind, about: id, after: null });
  switch (about.kind) {
    case "test":
      return { kind: "test", about: about.question, after: about.after };
    case "question":
    case "check":
      return asked(about.question);
    case "message":
      return asked(about.message);
    case "decision":
      return asked(`${about.scenario} ${about.situation}`);
    case "confidence":
      return asked(about.step);
    case "poll":
    case "words":
    case "feedback":
      return asked("");
  }
}

/** How long a closed round waits for its explanation, and how long that is read, in milliseconds. */
const BREATH = 3000;
const READING = 30_000;
/** How long nothing must have changed before a round closes: the last tap may be corrected. */
const QUIET = 5000;
/** No round is shorter; and so long those are waited for whose phone sleeps. */
const SHORTEST = 15_000;
const SLEEPING = 30_000;

/**
 * What comes by itself: closed once everybody has answered, explained after a breath, on after as long as it takes to read. `stood` is how long the round has
 * stood where it stands, and `quiet` how long nobody has answered, come or gone, in milliseconds.
 */
export function autoTurn(
  round: Pick<RoomRound, "phase" | "firstTest">,
  phones: { connected: number; waiting: number; missing: number },
  stood: number,
  quiet: number,
): "close" | "reveal" | "next" | undefined {
  if (round.phase === "open") {
    const least = phones.missing > 0 ? SLEEPING : SHORTEST;
    const all = phones.connected > 0 && phones.waiting === 0;
    return all && quiet >= QUIET && stood >= least ? "close" : undefined;
  }
  if (stood < BREATH) return undefined;
  if (round.phase === "closed") return round.firstTest ? "next" : "reveal";
  return stood >= READING ? "next" : undefined;
}

/** Whether half a minute more changes something: where there is a limit, and where answers were just closed. */
export function canExtend(round: Pick<RoomRound, "phase" | "ends">): boolean {
  return round.phase === "closed" || (round.phase === "open" && round.ends !== null);
}

/** Whether so many hands can be up; where one option is chosen, each hand is up once. */
export function handsFit(people: number, counts: number[], one: boolean): "fits" | "many" | "none" {
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0 || people === 0) return "none";
  return (one ? sum : Math.max(...counts)) <= people ? "fits" : "many";
}

/** What a key does in the room. */
export type RoomKey = "next" | "extend" | "hide" | "pause" | "lock" | "open" | "wall" | "close";

/** A key of the trainer or the clicker as what it does; nothing for any other key. */
export function roundKey(key: string): RoomKey | undefined {
  switch (key) {
    case " ":
    case "PageDown":
    case "ArrowRight":
      return "next";
    case "e":
    case "E":
      return "extend";
    case "h":
    case "H":
      return "hide";
    case "p":
    case "P":
      return "pause";
    case "l":
    case "L":
      return "lock";
    case "F5":
      return "wall";
    default:
      return undefined;
  }
}

/** What a key means here that was pressed while the wall had the focus. There are no slides to go back to, and black is what a pause is. */
export function wallKey(key: ProjectorKey): RoomKey | undefined {
  switch (key) {
    case "next":
    case "extend":
    case "hide":
      return key;
    // P and L point and change the language of slides
    case "pointer":
      return "pause";
    case "language":
      return "lock";
    // a clicker has one key that begins and ends
    case "begin":
      return "open";
    case "leave":
      return "close";
    case "previous":
    case "first":
    case "last":
    case "black":
      return undefined;
  }
}

/** What a key pressed on the page of the room means. Nothing where the page's own parts need it: where one writes or chooses, in a dialog, on a button. */
export function heard(event: KeyboardEvent): ReturnType<typeof roundKey> {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.target;
  if (target instanceof HTMLElement) {
    if (isWrittenInto(target) || target.closest("dialog, select, summary")) return undefined;
    // on a button the space bar presses it
    if (event.key === " " && target.closest("button, a, input")) return undefined;
    // among choices the arrow goes to the next one
    if (event.key === "ArrowRight" && target.closest("input, [role=tablist]")) return undefined;
  }
  return roundKey(event.key);
}

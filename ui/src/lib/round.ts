/** What is drawn of a round: shares in whole percent, and which step comes next. */
import type { RoomRound } from "./generated/api";
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

/** How long a closed round waits for its explanation, and how long that is read, in milliseconds. */
const BREATH = 3000;
const READING = 30_000;

/** What comes by itself: closed once everybody who is there has answered, explained after a breath, on after as long as it takes to read. `waited` is how long the round has stood where it stands. */
export function autoTurn(
  round: Pick<RoomRound, "phase" | "firstTest">,
  phones: { connected: number; waiting: number },
  waited: number,
): "close" | "reveal" | "next" | undefined {
  if (round.phase === "open")
    return phones.connected > 0 && phones.waiting === 0 && waited >= BREATH ? "close" : undefined;
  if (waited < BREATH) return undefined;
  if (round.phase === "closed") return round.firstTest ? "next" : "reveal";
  return waited >= READING ? "next" : undefined;
}

/** Whether so many hands can be up; where one option is chosen, each hand is up once. */
export function handsFit(people: number, counts: number[], one: boolean): "fits" | "many" | "none" {
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0 || people === 0) return "none";
  return (one ? sum : Math.max(...counts)) <= people ? "fits" : "many";
}

/** A key of the trainer or the clicker as what it does; nothing for any other key. */
export function roundKey(key: string): "next" | "extend" | "hide" | "pause" | "lock" | undefined {
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
    default:
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
  }
  return roundKey(event.key);
}

/** What is drawn of a round: shares in whole percent, and which step comes next. */
import type { RoomRound } from "./generated/api";

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

/** The self-check: where to go on, the clock, the pages. */
import type { CheckAnswer, CheckQuestion } from "./generated/api";

/** The answers in the order of their keys, 1 to 5. */
export const ANSWERS: CheckAnswer[] = ["yes", "partly", "no", "notApplicable", "dontKnow"];

/** The question to go on with: the wanted one, else the first that is not answered, else the first. */
export function goOn(questions: CheckQuestion[], wanted?: string): string | undefined {
  const there = questions.find(({ id }) => id === wanted);
  return (there ?? questions.find(({ answer }) => answer === null) ?? questions[0])?.id;
}

/** Seconds as people read a clock: `4:05`, `1:04:05`. */
export function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    Math.floor(seconds % 60),
  ];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Whole minutes left of a quick round, rounded up; 0 when they are over. */
export function minutesLeft(seconds: number, minutes: number): number {
  return Math.max(0, Math.ceil((minutes * 60 - seconds) / 60));
}

/** Counts the time at the questions; it can be stopped, and what was counted is handed over once. */
export class Stopwatch {
  private since: number | undefined;
  private kept = 0;
  private told = 0;

  /** `now` gives milliseconds. */
  constructor(private readonly now: () => number) {
    this.since = now();
  }

  get running(): boolean {
    return this.since !== undefined;
  }

  /** Seconds counted so far. */
  get seconds(): number {
    return Math.floor((this.kept + (this.since === undefined ? 0 : this.now() - this.since)) / 1000);
  }

  stop(): void {
    if (this.since !== undefined) this.kept += this.now() - this.since;
    this.since = undefined;
  }

  start(): void {
    this.since ??= this.now();
  }

  /** Seconds since this was asked last. */
  take(): number {
    const seconds = this.seconds - this.told;
    this.told = this.seconds;
    return seconds;
  }
}

/** What a page of the self-check shows. */
export type View =
  | { kind: "home" }
  | { kind: "ask"; check: number; question: string | undefined }
  | { kind: "answers" | "result"; check: number }
  | { kind: "beside"; check: number; before: number };

/** The page at an address behind `#/firm/check/`; what nobody knows is the first one. */
export function view(id: string | undefined, rest: string[]): View {
  const check = Number(id);
  const [what, other] = rest;
  if (!Number.isInteger(check) || check < 1) return { kind: "home" };
  switch (what) {
    case "ask":
      return { kind: "ask", check, question: other };
    case "answers":
    case "result":
      return { kind: what, check };
    case "beside": {
      const before = Number(other);
      return Number.isInteger(before) && before > 0 ? { kind: "beside", check, before } : { kind: "home" };
    }
  }
  return { kind: "home" };
}

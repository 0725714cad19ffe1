/** The blocks of a plan while it is changed. What is wrong with them and what they are called, the host says. */
import type { WorkshopBlock, WorkshopBlockChoice, WorkshopDraft, WorkshopPlan } from "$lib/generated/api";

/** A block with a name of its own, so that it is known wherever it is moved to. */
export interface Line {
  id: string;
  block: WorkshopBlock;
}

const MINUTES_A_DAY = 24 * 60;

/** `09:05` as minutes after midnight. */
export function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return hour * 60 + minute;
}

/** A time of day, also past midnight. */
export function clockOf(minutes: number): string {
  const now = minutes % MINUTES_A_DAY;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(now / 60))}:${two(now % 60)}`;
}

/** The lines with the times that follow from the minutes before them. */
export function timed(lines: Line[], begins: string): Line[] {
  let now = minutesOf(begins);
  return lines.map((line) => {
    const block = { ...line.block, begins: clockOf(now) };
    now += block.minutes;
    return { ...line, block };
  });
}

/** How long it takes. */
export function total(blocks: { minutes: number }[]): number {
  return blocks.reduce((sum, block) => sum + block.minutes, 0);
}

const same = (a: WorkshopBlock, b: WorkshopBlock) =>
  a.kind === b.kind && a.item === b.item && a.step === b.step;

let made = 0;

/** The blocks of the host as lines: each that stands where it stood keeps its name, so that what is being typed stays where it is. */
export function lined(before: Line[], blocks: WorkshopBlock[]): Line[] {
  return blocks.map((block, place) => {
    const known = before[place];
    return { id: known && same(known.block, block) ? known.id : `line-${(made += 1)}`, block };
  });
}

/** A block that is put in: before the end where there is one, at the end otherwise. */
export function withBlock(lines: Line[], choice: WorkshopBlockChoice): Line[] {
  const block: WorkshopBlock = { ...choice, together: "", begins: "", note: "" };
  const line = { id: `line-${(made += 1)}`, block };
  const ends = ["actions", "testAfter", "feedback", "closing"];
  const end = lines.findIndex((one) => ends.includes(one.block.kind));
  return end < 0 || ends.includes(block.kind) ? [...lines, line] : lines.toSpliced(end, 0, line);
}

/** A line with something changed. */
export function changed(lines: Line[], id: string, change: Partial<WorkshopBlock>): Line[] {
  return lines.map((line) => (line.id === id ? { ...line, block: { ...line.block, ...change } } : line));
}

/** What is saved of a plan. */
export function draftOf(plan: WorkshopPlan, blocks: WorkshopBlock[] = plan.blocks): WorkshopDraft {
  return {
    plan: plan.id || null,
    name: plan.title,
    audience: plan.audience,
    people: plan.people,
    minutes: plan.minutes,
    begins: plan.begins,
    spoken: plan.spoken,
    blocks: blocks.map(({ kind, item, step, minutes, note }) => ({ kind, item, step, minutes, note })),
  };
}

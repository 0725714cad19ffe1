/** From what was chosen to what is asked for. */
import type {
  Presentable,
  PresentationStart,
  PresentedKind,
  WorkshopBlockKind,
  WorkshopPlan,
} from "$lib/generated/api";

/** How long a block may take, in minutes; 0: as long as it takes. */
export const MINUTES = [0, 5, 10, 15, 20, 30, 45] as const;

export interface Choice {
  language: string;
  /** The language that can stand beside it, if any. */
  second: string | null;
  lessons: string[];
  /** An exercise after the lessons; empty for none. */
  exercise: string;
  minutes: number;
}

/** Each lesson is a block of its own, and so is the exercise: each has its time. */
export function start(choice: Choice): PresentationStart {
  const parts = [
    ...choice.lessons.map((id) => ({ kind: "lesson" as const, id })),
    ...(choice.exercise ? [{ kind: "exercise" as const, id: choice.exercise }] : []),
  ];
  return {
    language: choice.language,
    second: choice.second,
    blocks: parts.map((part) => ({ title: "", minutes: choice.minutes, parts: [part], planned: null })),
  };
}

/** The longest name of a block, in characters: one of the trainer's own is called by a line of its note. */
const LONGEST = 120;
const short = (title: string) => [...title].slice(0, LONGEST).join("");

/**
 * A plan, block by block, each with the time planned for it. What has no slides is there too, so that its time counts. Before them stands the name of the
 * workshop, for the wall while people arrive: the clock begins with the first block.
 */
export function planned(
  plan: Pick<WorkshopPlan, "title" | "blocks">,
  page: Presentable,
  language: string,
  second: string | null,
): PresentationStart {
  const lessons = new Set(page.steps.flatMap((step) => step.lessons.map((lesson) => lesson.id)));
  const exercises = new Set(page.exercises.map((exercise) => exercise.id));
  const slides: Partial<Record<WorkshopBlockKind, [PresentedKind, Set<string>]>> = {
    lesson: ["lesson", lessons],
    exercise: ["exercise", exercises],
  };
  const blocks = plan.blocks.map(({ kind, item, step, title, minutes, note }) => {
    const [made, known] = slides[kind] ?? [];
    const parts = made && known?.has(item) ? [{ kind: made, id: item }] : [];
    return { title: short(title), minutes, parts, planned: { kind, item, step, note } };
  });
  const name = { title: short(plan.title), minutes: 0, parts: [], planned: null };
  return { language, second, blocks: blocks.length > 0 ? [name, ...blocks] : [] };
}

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
    blocks: parts.map((part) => ({ title: "", minutes: choice.minutes, parts: [part] })),
  };
}

/** What of a plan has slides: its lessons and exercises in their order, each with the time planned for it. The rest happens without slides. */
export function planned(
  plan: Pick<WorkshopPlan, "blocks">,
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
  const blocks = plan.blocks.flatMap(({ kind, item, title, minutes }) => {
    const [made, known] = slides[kind] ?? [];
    return made && known?.has(item) ? [{ title, minutes, parts: [{ kind: made, id: item }] }] : [];
  });
  return { language, second, blocks };
}

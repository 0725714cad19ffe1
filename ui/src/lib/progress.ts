/** How far a step is, as the window says it. */
import type { TrailStep } from "./generated/api";

/** What is missing until a step counts as learned. */
export interface Missing {
  /** Questions that still have to be answered right. */
  questions: number;
  /** Lessons that still have to be read. */
  lessons: number;
}

/** How many lessons and right answers are missing; how many are needed is said by the program. */
export function missing({
  lessons,
  questions,
  needed,
}: Pick<TrailStep, "lessons" | "questions" | "needed">): Missing {
  return {
    questions: Math.max(0, needed - questions.done),
    lessons: lessons.of - lessons.done,
  };
}

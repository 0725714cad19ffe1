/** How deep the heading of what is shown stands: an exercise is a page of its own, or a part of a lesson. */
import { getContext, setContext } from "svelte";

const KEY = Symbol("heading");

/** The level of the heading here; 1 on a page of its own. */
export function headingLevel(): number {
  return getContext<number | undefined>(KEY) ?? 1;
}

/** Makes the headings inside stand at this level. */
export function setHeadingLevel(level: number): void {
  setContext(KEY, level);
}

/** What the clocks of an incident count to. Closing it stops its own clock alone: a report that is due stays due, the last one for a month. */
import type { DeadlineEntry, IncidentPage } from "$lib/generated/api";

/** What decides about the clocks. */
export interface Counted {
  closedAt: IncidentPage["closedAt"];
  deadlines: Pick<DeadlineEntry, "sentAt">[];
}

/** The moment up to which the incident itself went on, in milliseconds. */
export function wentOnTo(page: Counted, now: number): number {
  return page.closedAt === null ? now : Date.parse(page.closedAt);
}

/** Whether anything still counts. */
export function counts(page: Counted): boolean {
  return page.closedAt === null || page.deadlines.some((deadline) => deadline.sentAt === null);
}

/** Names of the rhythms, in the order offered. */
import type { Rhythm } from "$lib/generated/api";
import { msg } from "$lib/generated/messages";

export const rhythmNames = (): Record<Rhythm, string> => ({
  once: msg.firmListsOnce(),
  weekly: msg.firmListsWeekly(),
  monthly: msg.firmListsMonthly(),
  quarterly: msg.firmListsQuarterly(),
  yearly: msg.firmListsYearly(),
});

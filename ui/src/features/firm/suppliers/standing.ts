/** Where a document stands, in words. */
import type { EvidenceEntry } from "$lib/generated/api";
import { msg } from "$lib/generated/messages";
import { day } from "$lib/i18n.svelte";

/** Whether somebody should see to it. */
export const warns = (entry: EvidenceEntry) => entry.standing === "soon" || entry.standing === "expired";

export function standingLine(entry: EvidenceEntry): string {
  if (entry.standing === "unlimited") return msg.suppliersUnlimited();
  const until = { day: day(entry.until) };
  if (entry.standing === "expired") return msg.suppliersExpired(until);
  if (entry.standing === "valid") return msg.suppliersValid(until);
  return entry.days === 0 ? msg.suppliersLastDay(until) : msg.suppliersSoon({ ...until, days: entry.days });
}

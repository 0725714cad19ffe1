/** The words for verdicts and levels, in one place. */
import type { Criticality, MissingPart, RequirementVerdict } from "$lib/generated/api";
import { msg } from "$lib/generated/messages";

/** From best to worst, as they are offered. */
export const VERDICTS: readonly RequirementVerdict[] = [
  "met",
  "partly",
  "planned",
  "notMet",
  "notApplicable",
];

const names: Record<RequirementVerdict, () => string> = {
  met: msg.suppliersMet,
  partly: msg.suppliersPartly,
  planned: msg.suppliersPlanned,
  notMet: msg.suppliersNotMet,
  notApplicable: msg.suppliersNotApplicable,
};

/** A verdict in words; without one it is open. */
export function verdictName(verdict: RequirementVerdict | null): string {
  return verdict ? names[verdict]() : msg.suppliersOpen();
}

/** The sign before the word, so that a column can be read at a glance. */
export function verdictSign(verdict: RequirementVerdict | null): string {
  if (verdict === null) return "–";
  return { met: "●", partly: "◐", planned: "◔", notMet: "○", notApplicable: "∅" }[verdict];
}

const lacking: Record<MissingPart, () => string> = {
  answer: msg.suppliersMissingAnswer,
  text: msg.suppliersMissingText,
  evidence: msg.suppliersMissingEvidence,
  expired: msg.suppliersMissingExpired,
};

/** What is missing, in a line; that nothing is, when nothing is. */
export function missingLine(missing: MissingPart[]): string {
  return missing.length === 0 ? msg.suppliersIsReady() : missing.map((one) => lacking[one]()).join(", ");
}

const levels: Record<Criticality, () => string> = {
  low: msg.suppliersLevelLow,
  medium: msg.suppliersLevelMedium,
  high: msg.suppliersLevelHigh,
};

/** How critical, in a word. */
export const levelName = (criticality: Criticality) => levels[criticality]();

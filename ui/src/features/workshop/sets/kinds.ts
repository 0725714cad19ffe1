/** How a question is asked, in two words, and whom it is for. */
import type { QuestionKind } from "$lib/generated/api";
import { msg } from "$lib/generated/messages";

export const KINDS = ["single", "multiple", "trueFalse", "order", "match", "spot"] as const;

export const kindName = (kind: QuestionKind): string =>
  ({
    single: msg.workshopSetsSingle,
    multiple: msg.workshopSetsMultiple,
    trueFalse: msg.workshopSetsTrueFalse,
    order: msg.workshopSetsOrder,
    match: msg.workshopSetsMatch,
    spot: msg.workshopSetsSpot,
  })[kind]();

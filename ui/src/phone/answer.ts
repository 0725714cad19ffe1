/** What somebody answers on the phone: where it begins, when it can be sent, and what became of it. */
import { verdict, type Verdict } from "$lib/answering";
import type { Entry, Round, Value } from "./wire";

/** The longest word of a cloud and the longest text in a form, in characters; the best grade (core::workshop). */
export const LONGEST_WORD = 30;
export const LONGEST_TEXT = 300;
export const BEST_GRADE = 5;
/** A message is at most 4 KiB; what stands around the answer needs less than the rest. */
const LONGEST_ANSWER = 3900;

/** The answer before anything was done: an order begins as it is shown. */
export function beginning(round: Round): Value {
  switch (round.task) {
    case "choose":
      return { pick: [] };
    case "order":
      return { pick: round.options.map((option) => option.id) };
    case "match":
      return { pick: round.options.map(() => "") };
    case "scale":
      return { scale: 50 };
    case "words":
      return { words: Array.from({ length: round.most }, () => "") };
    case "form":
      return { form: round.options.map(() => ({})) };
  }
}

/** What was answered or begun, as the round shows it; nothing where it belongs to another kind of task. */
export function fitting(round: Round, value: Value | undefined): Value | undefined {
  if (!value) return undefined;
  switch (round.task) {
    case "choose": {
      if (!("pick" in value)) return undefined;
      return { pick: value.pick.filter((id) => has(round, id)).slice(0, round.most) };
    }
    case "order":
      return "pick" in value && value.pick.length === round.options.length && value.pick.every(within(round))
        ? value
        : undefined;
    case "match":
      return "pick" in value && value.pick.length === round.options.length ? value : undefined;
    case "scale":
      return "scale" in value ? value : undefined;
    case "words": {
      if (!("words" in value)) return undefined;
      return { words: Array.from({ length: round.most }, (_, place) => value.words[place] ?? "") };
    }
    case "form":
      return "form" in value && value.form.length === round.options.length ? value : undefined;
  }
}

function has(round: Round, id: string): boolean {
  return round.options.some((option) => option.id === id);
}

function within(round: Round): (id: string, place: number, all: string[]) => boolean {
  return (id, place, all) => has(round, id) && all.indexOf(id) === place;
}

/** The answer in the form the room keeps it: chosen options in the order shown, texts on one line, no word twice. */
export function tidy(round: Round, value: Value): Value {
  if ("pick" in value && round.task === "choose") {
    return { pick: round.options.map((option) => option.id).filter((id) => value.pick.includes(id)) };
  }
  if ("words" in value) {
    const kept: string[] = [];
    for (const word of value.words.map((word) => oneLine(word, LONGEST_WORD))) {
      if (word !== "" && !kept.some((known) => known.toLowerCase() === word.toLowerCase())) kept.push(word);
    }
    return { words: kept };
  }
  if ("form" in value) return { form: tidyForm(value.form) };
  return value;
}

function tidyForm(form: Entry[]): Entry[] {
  return form.map(tidyEntry);
}

function tidyEntry(entry: Entry): Entry {
  if (entry.text === undefined) return entry;
  const text = oneLine(entry.text, LONGEST_TEXT);
  return text === "" ? {} : { text };
}

/**
 * On one line and no longer than the room takes it. It counts composed code points, `maxlength` counts halves of them and not every keyboard heeds it;
 * half a sign alone, as some keyboards leave behind, is no text the room can read.
 */
function oneLine(text: string, most: number): string {
  const line = text.normalize("NFC").split(/\s+/).filter(Boolean).join(" ");
  const signs = Array.from(line).filter((sign) => !/^[\ud800-\udfff]$/.test(sign));
  return signs.slice(0, most).join("").trim();
}

/** Whether there is anything in an answer that was begun. */
export function begun(value: Value): boolean {
  if ("pick" in value) return value.pick.some((id) => id !== "");
  if ("words" in value) return value.words.some((word) => word.trim() !== "");
  if ("form" in value) return tidyForm(value.form).some((entry) => Object.keys(entry).length > 0);
  return true;
}

/** Whether one tap is the whole answer and goes off by itself. */
export function atOnce(round: Round): boolean {
  return round.task === "choose" && round.most === 1;
}

/** Whether the answer can be sent. */
export function ready(round: Round, value: Value): boolean {
  const kept = tidy(round, value);
  if ("pick" in kept) return kept.pick.length > 0 && kept.pick.every((id) => id !== "");
  if ("words" in kept) return kept.words.length > 0;
  if ("form" in kept) return kept.form.some((entry) => Object.keys(entry).length > 0) && !tooLong(kept);
  return true;
}

/** Whether the texts of a form are, taken together, more than fits into a message. */
export function tooLong(value: Value): boolean {
  return new TextEncoder().encode(JSON.stringify(value)).length > LONGEST_ANSWER;
}

/** Whether two answers to a round say the same. */
export function same(round: Round, one: Value, other: Value): boolean {
  return JSON.stringify(tidy(round, one)) === JSON.stringify(tidy(round, other));
}

/** The choice after option `id` was tapped. Of several, one more than may be chosen changes nothing. */
export function tapped(round: Round, picked: string[], id: string): string[] {
  if (round.most === 1) return [id];
  if (picked.includes(id)) return picked.filter((one) => one !== id);
  return picked.length < round.most ? [...picked, id] : picked;
}

/** What became of an answer: right, not quite, or nothing to judge. */
export type Judgement = "right" | "notQuite" | "none";

export function judged(round: Round, value: Value | undefined): Judgement {
  const key = round.reveal?.key ?? [];
  if (key.length === 0 || !value || !("pick" in value)) return "none";
  const placed = round.task !== "choose";
  const right =
    (anyOf(round) && value.pick.some((id) => key.includes(id))) ||
    (key.length === value.pick.length &&
      key.every((id, place) => (placed ? value.pick[place] === id : value.pick.includes(id))));
  return right ? "right" : "notQuite";
}

/** Whether one is chosen and several would be as right. */
function anyOf(round: Round): boolean {
  return round.task === "choose" && round.most === 1 && (round.reveal?.key ?? []).length > 1;
}

/** What became of one option of a choice; nothing where nothing is right or wrong. */
export function optionVerdict(round: Round, picked: string[], id: string): Verdict | undefined {
  const key = round.reveal?.key ?? [];
  return key.length === 0 ? undefined : verdict(key.includes(id), picked.includes(id));
}

/** A share in whole per cent; of nothing it is nothing. */
export function share(n: number, of: number): number {
  return of > 0 ? Math.round((100 * n) / of) : 0;
}

/** Words for what the room says. */
import type { Verdict } from "$lib/answering";
import { msg } from "$lib/generated/phone";
import type { Model, Refused, Standing } from "./model";
import type { Reason, Round } from "./wire";

/** Why somebody is not let in. */
export function doorWords(why: Reason, by: NonNullable<Model["no"]>["by"]): string {
  switch (why) {
    case "code":
      return by === "key" ? msg.phoneNoKey() : msg.phoneNoCode();
    case "gone":
      return by === "again" ? msg.phoneNoAgain() : msg.phoneNoGone();
    case "slow":
      return msg.phoneNoSlow();
    case "locked":
      return msg.phoneNoLocked();
    case "full":
      return msg.phoneNoFull();
    case "name":
      return msg.phoneNoName();
    case "removed":
      return msg.phoneNoRemoved();
    case "moved":
      return msg.phoneNoMoved();
    case "over":
      return msg.phoneNoOver();
    case "bad":
      return msg.phoneNoBad();
  }
}

/** Why somebody is no longer in: what happened, and what to do. */
export function outWords(why: "removed" | "moved" | "over" | "bad"): [string, string] {
  return {
    removed: (): [string, string] => [msg.phoneNoRemoved(), msg.phoneNoRemovedHint()],
    moved: (): [string, string] => [msg.phoneNoMoved(), msg.phoneNoMovedHint()],
    over: (): [string, string] => [msg.phoneNoOver(), msg.phoneNoOverHint()],
    bad: (): [string, string] => [msg.phoneNoBad(), msg.phoneNoBadHint()],
  }[why]();
}

/** What is to be done in a round. */
export function taskWords(round: Round): string {
  switch (round.task) {
    case "choose":
      if (round.most === 1) return msg.phoneChooseOne();
      return round.most < round.options.length
        ? msg.phoneChooseMost({ count: round.most })
        : msg.phoneChooseAll();
    case "order":
      return msg.phoneOrder();
    case "match":
      return msg.phoneMatch();
    case "scale":
      return msg.phoneScale();
    case "words":
      return msg.phoneWords({ count: round.most });
    case "form":
      return msg.phoneForm();
  }
}

/** How it stands with an answer while the round is open; nothing where nothing was done yet. */
export function standingWords(standing: Standing): string {
  return {
    none: () => "",
    changed: msg.phoneChanged,
    sending: msg.phoneSending,
    busy: msg.phoneBusy,
    held: msg.phoneKeptHere,
    saved: msg.phoneCanChange,
  }[standing]();
}

/** An answer that was not taken: to the round that is on, or to one before it. */
export function refusedWords(refused: Refused, on: Round | undefined): string {
  const here = refused.round === on?.round;
  if (here && refused.why === "rude") return msg.phoneRude();
  if (here && refused.why === "wrong") return msg.phoneWrong();
  if (here) return refused.change ? msg.phoneLateOther() : msg.phoneLate();
  return refused.change ? msg.phoneLateBeforeOther() : msg.phoneLateBefore();
}

/** What became of an option. */
export function verdictWords(verdict: Verdict): string {
  return {
    hit: msg.phoneHit,
    missed: msg.phoneMissed,
    mistaken: msg.phoneMistaken,
    avoided: msg.phoneAvoided,
  }[verdict]();
}

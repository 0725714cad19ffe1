/** What the trainer has set for the next rounds: it stays while other pages are looked at. */
import { SvelteSet } from "svelte/reactivity";
import type { RoundAbout } from "./generated/api";

export type NextKind = RoundAbout["kind"];

class Next {
  kind = $state<NextKind>("question");
  step = $state("");
  question = $state("");
  /** Where questions come from: a step, or a set of one's own as `set-` and its number. */
  pool = $state("");
  message = $state("");
  scenario = $state("");
  check = $state("");
  after = $state<"before" | "after">("before");
  title = $state("");
  options = $state(["", ""]);
  several = $state(false);
  seconds = $state<"none" | "30" | "60" | "120" | "300">("none");
  hidden = $state(false);
  /** Whether the room goes on by itself. */
  auto = $state(false);
  /** Whether hands are being counted: meanwhile the room does not go on by itself. */
  counting = $state(false);
  /** Whether something has just been asked that is not on the page yet. */
  fresh = $state(false);
  /** What was asked already, so that a list moves on by itself. */
  asked = new SvelteSet<string>();
}

export const next = new Next();

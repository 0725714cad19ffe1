/** What the trainer has set for the next rounds: it stays while other pages are looked at. */
import { SvelteSet } from "svelte/reactivity";
import type { RoundAbout } from "./generated/api";

export type NextKind = RoundAbout["kind"];

class Next {
  kind = $state<NextKind>("question");
  step = $state("");
  question = $state("");
  message = $state("");
  scenario = $state("");
  check = $state("");
  after = $state<"before" | "after">("before");
  title = $state("");
  options = $state(["", ""]);
  several = $state(false);
  seconds = $state<"none" | "30" | "60" | "120" | "300">("none");
  hidden = $state(false);
  /** What was asked already, so that a list moves on by itself. */
  asked = new SvelteSet<string>();
}

export const next = new Next();

/** What the trainer has set for the next rounds: it stays while other pages are looked at, and goes with the session. */
import type { RoundAbout } from "./generated/api";

export type NextKind = RoundAbout["kind"];

export class Next {
  kind = $state<NextKind>("question");
  step = $state("");
  question = $state("");
  /** Where questions come from: a step, or a set of one's own as `set-` and its number. */
  pool = $state("");
  /** The pool for which it was said which time of a test is asked; another one is asked as what was asked of it says. */
  timed = $state("");
  /** The list the question was chosen from: another one begins with what was not asked yet. */
  listed = $state("");
  message = $state("");
  scenario = $state("");
  /** Where a scenario goes on, and which one; nothing where it begins. */
  follows = $state<{ scenario: string; situation: string }>();
  /** The round that has said so. */
  led = $state(0);
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
  /** How many had no phone when hands were counted last: they are the same people in the next round. */
  without = $state(0);
  /** Whether something has just been asked that is not on the page yet. */
  fresh = $state(false);
}

class Prepared {
  next = $state.raw(new Next());
  private session = 0;

  /** What was set for one session is nothing to another. */
  begin(session: number): void {
    if (session === this.session) return;
    this.session = session;
    this.next = new Next();
  }
}

export const prepared = new Prepared();

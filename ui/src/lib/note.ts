/** A note that saves itself: a moment after typing stops, and when its field is left. */

/** Longest note, in characters; the host takes no longer one. */
export const LONGEST = 4000;

/** From this part of it on the room left is told. */
export const NEARLY = 0.9;

/** How long typing has to stop before it is saved, in milliseconds: not every letter is a write. */
const REST = 900;

/** `calm`: as it was opened. `changed`: not saved yet. `saved`: on disk. */
export type NoteState = "calm" | "changed" | "saved";

export class Draft {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Saving, one after the other, so that the last one written is the last one typed. */
  private saving: Promise<void> = Promise.resolve();
  private text: string;
  private state: NoteState = "calm";

  constructor(
    /** What is saved. */
    private saved: string,
    /** Saves and says whether it did. */
    private readonly save: (text: string) => Promise<boolean>,
    private readonly heard: (state: NoteState) => void,
  ) {
    this.text = saved;
  }

  /** This stands in the field now. */
  typed(text: string): void {
    this.text = text;
    this.tell("changed");
    clearTimeout(this.timer);
    // whoever has emptied it may be about to write it anew: it is deleted when the field is left
    if (text.trim() !== "") this.timer = setTimeout(() => void this.flush(), REST);
  }

  /** Saves what is not saved yet. What could not be saved is tried again the next time. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(async () => {
      const text = this.text;
      // written and taken back; what was said to be saved still is
      if (text === this.saved) return this.state === "changed" ? this.tell("calm") : undefined;
      if (!(await this.save(text))) return;
      this.saved = text;
      if (text === this.text) this.tell("saved");
    });
    return this.saving;
  }

  /** Saves nothing any more: somebody else sits here. */
  drop(): void {
    clearTimeout(this.timer);
  }

  /** The host says that this is saved: after an undo, or changed on another page. Answers whether the field should show it. */
  told(text: string): boolean {
    if (text === this.saved || this.text !== this.saved) return false;
    this.saved = this.text = text;
    return true;
  }

  private tell(state: NoteState): void {
    this.state = state;
    this.heard(state);
  }
}

/** How many characters fit in, once it is worth telling. */
export function room(text: string, longest = LONGEST): number | undefined {
  return text.length < longest * NEARLY ? undefined : Math.max(0, longest - text.length);
}

/** The order of a list while its page is open: what is being written does not jump from under the hands, and what comes back is where it was. */
export function settled(order: string[], ids: string[]): string[] {
  return [...ids.filter((id) => !order.includes(id)), ...order];
}

/** What the whole window shares: settings, what is stale, messages at the edge, the glossary word that is open. */
import { tick } from "svelte";
import { call, onChanged, type Topic } from "./backend";
import type { ApiError, Learner, Settings, SettingsChange, Start, Today } from "./generated/api";
import { msg } from "./generated/messages";
import { speak } from "./i18n.svelte";
import { loaded } from "./resource.svelte";
import { to } from "./route";
import { go } from "./router.svelte";

/** A short message at the edge of the window. */
export interface Toast {
  text: string;
  undoable: boolean;
}

/** A glossary word pointed at, and where it stands in the window. */
export interface Glance {
  term: string;
  left: number;
  bottom: number;
}

/** How long a glance stays after the pointer left, in milliseconds: enough to reach it with the pointer (WCAG 2.2, 1.4.13). */
const GLANCE = 250;

/** A change of settings that changes nothing. */
const UNCHANGED: SettingsChange = {
  language: null,
  theme: null,
  textSize: null,
  purpose: null,
  paper: null,
  route: null,
  spacing: null,
  motion: null,
  firm: null,
  reminders: null,
};

class Session {
  start = $state.raw<Start>();
  settings = $state.raw<Settings>();
  failure = $state.raw<ApiError>();
  notices = $state.raw<ApiError[]>([]);
  problem = $state.raw<ApiError>();
  toast = $state.raw<Toast>();
  term = $state<string>();
  glance = $state.raw<Glance>();
  /** Ends when it is known who sits here; whoever asks again waits for it. */
  private seating = Promise.resolve<unknown>(undefined);
  /** How large text is, in percent; also where nothing could be opened and there are no settings. */
  textSize = 100;
  private brought: Today | null = null;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  shortcuts = $state(false);
  searching = $state(false);
  private versions = $state<Record<Topic, number>>({
    learning: 0,
    checklists: 0,
    settings: 0,
    learners: 0,
    paths: 0,
    notes: 0,
    keys: 0,
    firm: 0,
    workshop: 0,
  });

  /** Asks the host for everything that is needed to draw. */
  async open(): Promise<void> {
    try {
      const start = await call("start", {});
      this.adopt(start.settings);
      this.notices = start.notices;
      this.bring(start);
      onChanged((topics) => {
        topics.forEach((topic) => (this.versions[topic] += 1));
        if (topics.includes("learners")) void this.seat();
      });
    } catch (error) {
      this.failure = error as ApiError;
    }
  }

  /** Whether somebody sits here, a guest too, and has said what for: before that there is a question in the way of every page. */
  get seated(): boolean {
    return (
      this.start !== undefined && this.start.present.kind !== "nobody" && this.settings?.purpose !== null
    );
  }

  /** Whoever sits here; nothing for a guest and for nobody. */
  get present(): Learner | undefined {
    const present = this.start?.present;
    return present?.kind === "learner"
      ? this.start?.learners.find((one) => one.id === present.id)
      : undefined;
  }

  /** Who sits here, to be compared: whoever began something is not whoever sits here when it ends. */
  get who(): string {
    return JSON.stringify(this.start?.present);
  }

  /** Lives by the settings of whoever sits here now. One after the other: no answer can overtake a later one, and what is told after it stays. */
  seat(): Promise<unknown> {
    this.seating = this.seating.then(() => this.attempt(() => this.look()));
    return this.seating;
  }

  /** Looks who sits here. Somebody else begins at Today: the page that was open was not theirs, nor was the message. */
  private async look(): Promise<void> {
    const start = await call("start", {});
    const same = JSON.stringify(start.present) === JSON.stringify(this.start?.present);
    this.adopt(start.settings);
    this.bring(start);
    if (same) return;
    this.toast = undefined;
    go(to.today);
  }

  /** What is known at the start is drawn; what Today says is true for this picture only. */
  private bring(start: Start): void {
    this.brought = start.today;
    this.start = start;
    void tick().then(() => (this.brought = null));
  }

  /** What Today says, where it came with the start: the first picture is drawn in one go. */
  get today(): Today | null {
    return this.brought;
  }

  /** Number of changes to a topic so far: reading it inside a load makes it load again. */
  version(topic: Topic): number {
    return this.versions[topic];
  }

  /**
   * Saves settings and lives by them at once. Another language does not wait for the disk; what was not saved is taken back. Where nothing could be
   * opened, nothing is saved: what is read there can be read in another language and size all the same.
   */
  async save(change: Partial<SettingsChange>): Promise<void> {
    if (change.language) speak(change.language, this.failure ? undefined : loaded());
    if (this.failure) {
      if (change.textSize) this.scale(change.textSize);
      return;
    }
    await this.attempt(async () => this.adopt(await call("save_settings", { ...UNCHANGED, ...change })));
    if (this.settings) speak(this.settings.language);
  }

  /** Brings a backup back and lives by its settings at once. */
  async restore(backup: string): Promise<void> {
    await this.attempt(async () => {
      this.adopt(await call("restore_backup", { backup }));
      // together with what has come back, not after the next question to the program
      this.notices = this.notices.filter((notice) => notice.code !== "store-damaged");
      await this.seat();
      this.tell(msg.settingsRestored());
    });
  }

  /** Takes a notice of the start away. */
  overlook(notice: ApiError): void {
    this.notices = this.notices.filter((one) => one !== notice);
  }

  /** Runs something the person asked for; what goes wrong is shown, alone, and nothing else happens. */
  async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      this.problem = undefined;
      return await work();
    } catch (error) {
      this.problem = error as ApiError;
      this.toast = undefined;
      return undefined;
    }
  }

  /** Shows a short message in place of the one before: several would cover more than they say. */
  tell(text: string, undoable = false): void {
    this.toast = { text, undoable };
  }

  /** Shows what a word means, or keeps what is shown. */
  glanceAt(glance = this.glance): void {
    clearTimeout(this.leaving);
    this.glance = glance;
  }

  /** Takes it away a moment later. */
  leaveGlance(): void {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => (this.glance = undefined), GLANCE);
  }

  private adopt(settings: Settings): void {
    this.settings = settings;
    speak(settings.language);
    const root = document.documentElement;
    root.dataset["theme"] = settings.theme;
    root.dataset["spacing"] = settings.spacing;
    root.dataset["motion"] = settings.motion;
    this.scale(settings.textSize);
  }

  private scale(textSize: number): void {
    this.textSize = textSize;
    document.documentElement.style.setProperty("--text-size", String(textSize / 100));
  }
}

/** The one session of this window. */
export const session = new Session();

/** The phone and the world outside: the socket, the clock, the storage, and what wakes it up. What is to be done, `step.ts` says. */
import { attemptKey } from "$lib/answering";
import type { Effect, Timer } from "./effects";
import { agreed, first, offered } from "./languages";
import { chosenLanguage, place, remembered, shelf } from "./keep";
import { fresh, kept, revive, screen, type Entry, type Model } from "./model";
import { step, type Event } from "./step";
import { hello, type Hello } from "./wire";
import { known, speak } from "./words.svelte";

const storage = shelf([() => localStorage, () => sessionStorage, () => remembered(history)]);

/** How long the room may take to say what it is, and how long until it is asked again, in milliseconds. */
const ANSWERS_WITHIN = 8_000;
const ASK_AGAIN = 3_000;

class Phone {
  model = $state.raw<Model>(begun());
  /** What the room says of itself; nothing while it has not answered. */
  hello = $state.raw<Hello>();
  /** Whether it was asked in vain. */
  unheard = $state(false);
  readonly screen = $derived(screen(this.model));
  readonly languages = $derived(offered(known, this.hello?.langs));
  readonly title = $derived(this.model.state?.title ?? this.hello?.title ?? "");

  #socket: WebSocket | undefined;
  #timers: Partial<Record<Timer, number>> = {};
  #asking: AbortController | undefined;
  #again: number | undefined;
  /** Whether somebody chose the language, now or before. */
  #chosen = chosenLanguage.get(storage) !== undefined;

  /** Comes back where it was; else asks the room what to ask of somebody who comes in. */
  start(): void {
    speak(this.model.lang);
    const awake = () => document.visibilityState === "visible" && this.awake();
    document.addEventListener("visibilitychange", awake);
    addEventListener("online", () => this.awake(true));
    addEventListener("pageshow", (event) => event.persisted && this.awake());
    // a second scan of another code while the page is open changes what follows # and loads nothing
    addEventListener("hashchange", () => {
      const no = this.model.me ? this.model.no : undefined;
      this.#set({ ...this.model, key: secret(), no });
      // where the window remembers, each address does so for itself
      place.put(storage, kept(this.model));
      this.awake();
    });
    if (this.model.me) this.tell({ on: "resume" });
    void this.#ask();
  }

  awake(network = false): void {
    this.tell({ on: "awake", network });
    if (this.#atDoor()) void this.#ask();
  }

  /** Speaks another language from now on, here and in the room. */
  speak(lang: string): void {
    this.#chosen = true;
    chosenLanguage.put(storage, lang);
    this.#speak(lang);
  }

  #speak(lang: string): void {
    speak(lang);
    this.tell({ on: "speak", lang });
  }

  /** Asks to come in; once more as the same, when the last time nothing was heard. */
  enter(entry: Entry): void {
    this.tell({ on: "enter", entry, once: this.model.once ?? attemptKey() });
  }

  /** Lets something happen. */
  tell(event: Event): void {
    const [next, effects] = step(this.model, event, Math.random);
    const inside = this.screen.at !== "door";
    this.#set(next);
    effects.forEach((effect) => this.#run(effect));
    if (inside && this.#atDoor()) void this.#ask();
  }

  #set(next: Model): void {
    const before = kept(this.model);
    const after = kept(next);
    this.model = next;
    const same =
      before &&
      after &&
      (Object.keys(after) as (keyof typeof after)[]).every((key) => before[key] === after[key]);
    if (!same && (before || after)) place.put(storage, after);
  }

  #run(effect: Effect): void {
    switch (effect.do) {
      case "open":
        return this.#open();
      case "close":
        return this.#close();
      case "send":
        // a socket that is closing has told so, or will
        if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(effect.message));
        return;
      case "start": {
        this.#stop(effect.timer);
        const { timer, after } = effect;
        this.#timers[timer] = window.setTimeout(() => this.tell({ on: "timer", timer }), after);
        return;
      }
      case "stop":
        return this.#stop(effect.timer);
    }
  }

  #stop(timer: Timer): void {
    window.clearTimeout(this.#timers[timer]);
  }

  #open(): void {
    const secure = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${secure}://${location.host}/ws`);
    this.#socket = socket;
    // an old socket has nothing more to say
    const mine = (event: Event) => this.#socket === socket && this.tell(event);
    socket.onopen = () => mine({ on: "opened" });
    socket.onclose = () => mine({ on: "lost" });
    socket.onmessage = (event) => mine({ on: "frame", text: String(event.data), now: Date.now() });
  }

  #close(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  #atDoor(): boolean {
    return this.screen.at === "door";
  }

  /** Asks the room what it is, until it answers. */
  async #ask(): Promise<void> {
    window.clearTimeout(this.#again);
    const asking = new AbortController();
    this.#asking?.abort();
    this.#asking = asking;
    const late = window.setTimeout(() => asking.abort(), ANSWERS_WITHIN);
    try {
      const answer = await fetch("/hello", { cache: "no-store", signal: asking.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      this.hello = hello(await answer.text());
      this.unheard = false;
      const lang = this.#chosen ? undefined : agreed(known, this.hello.langs, preferred());
      if (lang) this.#speak(lang);
    } catch {
      // a later question takes the place of this one
      if (this.#asking !== asking) return;
      this.unheard = true;
      // who is in, or out for good, need not know
      const again = () => this.#atDoor() && void this.#ask();
      this.#again = window.setTimeout(again, ASK_AGAIN);
    } finally {
      window.clearTimeout(late);
    }
  }
}

/** The secret of the QR code; what follows # never reaches the room by itself. */
function secret(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get("k") ?? undefined;
}

/** The languages the phone is set to. */
function preferred(): readonly string[] {
  return navigator.languages ?? [navigator.language];
}

function begun(): Model {
  const lang = first(known, chosenLanguage.get(storage), preferred());
  return fresh(lang, secret(), revive(place.get(storage)));
}

export const phone = new Phone();

/** Reading the page aloud with what the web view offers. WebKitGTK mostly offers nothing; then it is not possible, and nothing is shown. */
import { passages, Reader, voiceFor, type Reading } from "./aloud";
import type { Block } from "./generated/api";
import { msg } from "./generated/messages";
import { language } from "./i18n.svelte";
import { still } from "./motion";

export class Aloud {
  reading = $state.raw<Reading>({ state: "silent" });
  private voices = $state.raw<SpeechSynthesisVoice[]>([]);
  private reader: Reader<SpeechSynthesisUtterance> | undefined;

  /** To be made while a component is: with it, or when another language is spoken, the reading ends. `parts` gives the title and its blocks as drawn. */
  constructor(private readonly parts: () => Element[]) {
    if (!("speechSynthesis" in globalThis)) return;
    const speech = speechSynthesis;
    this.reader = new Reader(
      speech,
      (text, ended, failed) => this.utter(text, ended, failed),
      (reading) => this.show(reading),
    );
    $effect(() => {
      const look = () => (this.voices = speech.getVoices());
      look();
      // some web views look for their voices only when asked
      speech.addEventListener("voiceschanged", look);
      return () => speech.removeEventListener("voiceschanged", look);
    });
    $effect(() => {
      const end = () => this.stop();
      language();
      addEventListener("pagehide", end);
      return () => {
        removeEventListener("pagehide", end);
        end();
      };
    });
  }

  /** Whether there is a voice for the language spoken. */
  get possible(): boolean {
    return this.voice !== undefined;
  }

  private get voice(): SpeechSynthesisVoice | undefined {
    return voiceFor(language(), this.voices);
  }

  /** Reads from the beginning. */
  begin(page: { title: string; blocks: Block[] }): void {
    const labels = { example: msg.lessonExample(), do: msg.lessonDo() };
    this.reader?.begin(passages(page.title, page.blocks, labels));
  }

  /** Rests, or goes on after a rest. */
  toggle(): void {
    if (this.reading.state === "speaking") this.reader?.rest();
    else this.reader?.resume();
  }

  /** Ends. */
  stop(): void {
    this.reader?.stop();
  }

  private utter(text: string, ended: () => void, failed: () => void): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language();
    utterance.voice = this.voice ?? null;
    utterance.onend = ended;
    utterance.onerror = failed;
    return utterance;
  }

  private show(reading: Reading): void {
    this.reading = reading;
    const part = reading.state === "silent" ? undefined : reading.part;
    for (const [place, one] of this.parts().entries()) one.toggleAttribute("data-aloud", place === part);
    if (reading.state !== "speaking") return;
    this.parts()[reading.part]?.scrollIntoView({ block: "nearest", behavior: still() ? "auto" : "smooth" });
  }
}

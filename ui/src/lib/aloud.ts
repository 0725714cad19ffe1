/** Reading a lesson aloud: what is said, in which voice, and how it begins, rests and ends. */
import type { Block, Inline } from "./generated/api";

/** What is said in one breath, and which part of the page it stands in: 0 is the title, then its blocks. */
export interface Passage {
  text: string;
  part: number;
}

/** How far the reading is. */
export type Reading = { state: "silent" } | { state: "speaking" | "resting"; part: number };

/** A voice of the system, as far as it matters here. */
export type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** What is used of the web view's speech. */
export interface Speech<Utterance> {
  speak: (utterance: Utterance) => void;
  cancel: () => void;
}

/** What stands above a scene and above what is to be done, in the language of the page. */
export interface Labels {
  example: string;
  do: string;
}

/** The title and the blocks of a lesson as passages: a paragraph or an entry of a list each, so that a pause stands between them. */
export function passages(title: string, blocks: Block[], labels: Labels): Passage[] {
  const texts = blocks.map((block) => spoken(block, labels));
  return [[title], ...texts].flatMap((all, part) =>
    all.filter((text) => text !== "").map((text) => ({ text, part })),
  );
}

function spoken(block: Block, labels: Labels): string[] {
  const inside = (blocks: Block[]) => blocks.flatMap((one) => spoken(one, labels));
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [plain(block.text)];
    case "list":
      return block.items.map((item) => inside(item).join(" "));
    case "example":
    case "do":
      return [labels[block.kind], ...inside(block.blocks)];
    case "figure":
      return [block.figure.sentence];
    case "practise":
      // something to do, not to hear
      return [];
  }
}

function plain(text: Inline[]): string {
  const whole = text
    .map((piece) => (typeof piece.text === "string" ? piece.text : plain(piece.text)))
    .join("");
  return whole.replace(/\s+/g, " ").trim();
}

/**
 * The voice for a language: of this computer only, because others send the text to their maker (docs/privacy.md); the system's own before others.
 * English is British here, as in the documents.
 */
export function voiceFor<V extends Voice>(language: string, voices: V[]): V | undefined {
  const tag = (voice: V) => voice.lang.toLowerCase().replace("_", "-");
  const wanted = language.toLowerCase();
  const fitting = voices.filter((voice) => voice.localService && tag(voice).split("-")[0] === wanted);
  const preferred = wanted === "en" ? "en-gb" : `${wanted}-${wanted}`;
  return (
    fitting.find((voice) => voice.default) ?? fitting.find((voice) => tag(voice) === preferred) ?? fitting[0]
  );
}

/** Reads passages aloud one after the other and tells how far it is. */
export class Reader<Utterance> {
  private passages: Passage[] = [];
  private place = 0;
  /** Counts what was begun: what a cancelled passage still says of itself is not heard. */
  private turn = 0;
  private reading: Reading = { state: "silent" };

  constructor(
    private readonly speech: Speech<Utterance>,
    /** Makes what the web view speaks; where it ends or fails, it calls one of the two. */
    private readonly utter: (text: string, ended: () => void, failed: () => void) => Utterance,
    private readonly tell: (reading: Reading) => void,
  ) {}

  /** Reads from the beginning. */
  begin(passages: Passage[]): void {
    this.passages = passages;
    this.place = 0;
    this.say();
  }

  /** Rests. Web views do not all keep their place in a sentence, so the passage will be read again from its beginning. */
  rest(): void {
    const passage = this.passages[this.place];
    if (this.reading.state !== "speaking" || !passage) return;
    this.hush();
    this.show({ state: "resting", part: passage.part });
  }

  /** Goes on after a rest. */
  resume(): void {
    if (this.reading.state === "resting") this.say();
  }

  /** Ends. */
  stop(): void {
    if (this.reading.state === "silent") return;
    this.hush();
    this.show({ state: "silent" });
  }

  private say(): void {
    this.hush();
    const passage = this.passages[this.place];
    if (!passage) return this.show({ state: "silent" });
    const turn = this.turn;
    const heard = (then: () => void) => () => {
      if (turn === this.turn) then();
    };
    const next = () => {
      this.place += 1;
      this.say();
    };
    this.show({ state: "speaking", part: passage.part });
    this.speech.speak(
      this.utter(
        passage.text,
        heard(next),
        heard(() => this.stop()),
      ),
    );
  }

  private hush(): void {
    this.turn += 1;
    this.speech.cancel();
  }

  private show(reading: Reading): void {
    this.reading = reading;
    this.tell(reading);
  }
}

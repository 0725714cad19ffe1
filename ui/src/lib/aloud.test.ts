import { expect, test } from "vitest";
import { passages, Reader, voiceFor, type Reading, type Voice } from "./aloud";
import type { Block } from "./generated/api";

const text = (words: string) => [{ kind: "text" as const, text: words }];
const paragraph = (words: string): Block => ({ kind: "paragraph", text: text(words) });
const LABELS = { example: "Example", do: "Do it now" };

test("a lesson is said paragraph by paragraph, each with the part of the page it stands in", () => {
  const blocks: Block[] = [
    {
      kind: "paragraph",
      text: [
        ...text("Ask "),
        { kind: "strong", text: text("first") },
        ...text(",\nthen "),
        { kind: "term", term: "mfa", text: "sign in" },
        { kind: "code", text: "." },
      ],
    },
    { kind: "list", ordered: false, items: [[paragraph("One"), paragraph("more")], [paragraph("Two")]] },
    { kind: "practise", exercise: "inbox", title: "" },
    { kind: "example", blocks: [paragraph("At the bakery")] },
    { kind: "do", action: "a", blocks: [paragraph("Do this"), paragraph(" ")] },
  ];
  expect(passages("Title", blocks, LABELS).map(({ part, text }) => `${part} ${text}`)).toEqual([
    "0 Title",
    "1 Ask first, then sign in.",
    "2 One more",
    "2 Two",
    "4 Example",
    "4 At the bakery",
    "5 Do it now",
    "5 Do this",
  ]);
});

test("a voice speaks the language of the page and stays on this computer", () => {
  const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
    lang,
    localService: true,
    default: false,
    ...more,
  });
  const rows: [string, Voice[], string | undefined][] = [
    ["de", [], undefined],
    ["de", [voice("en-US"), voice("den-DE")], undefined],
    // it would send what it reads to its maker
    ["de", [voice("de-DE", { localService: false })], undefined],
    ["de", [voice("de-AT"), voice("de_DE")], "de_DE"],
    ["de", [voice("de-DE"), voice("de-CH", { default: true })], "de-CH"],
    ["en", [voice("en-US"), voice("en-GB")], "en-GB"],
    ["en", [voice("en-IN")], "en-IN"],
    ["en", [voice("EN")], "EN"],
  ];
  for (const [language, voices, expected] of rows) {
    expect(voiceFor(language, voices)?.lang, `${language} ${JSON.stringify(voices)}`).toBe(expected);
  }
});

interface Utterance {
  text: string;
  ended: () => void;
  failed: () => void;
}

/** A web view that speaks as slowly as a test wants. */
class Slow {
  said: Utterance[] = [];
  cancelled = 0;
  told: Reading[] = [];
  reader = new Reader<Utterance>(
    { speak: (one) => this.said.push(one), cancel: () => (this.cancelled += 1) },
    (text, ended, failed) => ({ text, ended, failed }),
    (reading) => this.told.push(reading),
  );
  get last(): Utterance {
    return this.said.at(-1) as Utterance;
  }
  get now(): string {
    const reading = this.told.at(-1) ?? { state: "silent" };
    return reading.state === "silent" ? "silent" : `${reading.state} ${reading.part}`;
  }
}

const TWO = [
  { text: "Title", part: 0 },
  { text: "One", part: 1 },
];

test("one passage follows the other, and the last one ends it", () => {
  const slow = new Slow();
  slow.reader.begin(TWO);
  expect([slow.last.text, slow.now]).toEqual(["Title", "speaking 0"]);
  slow.last.ended();
  expect([slow.last.text, slow.now]).toEqual(["One", "speaking 1"]);
  slow.last.ended();
  expect([slow.said.length, slow.now]).toEqual([2, "silent"]);
});

test("after a rest the passage is read again, whatever the interrupted one still says", () => {
  const slow = new Slow();
  slow.reader.begin(TWO);
  slow.last.ended();
  const interrupted = slow.last;
  slow.reader.rest();
  expect(slow.now).toBe("resting 1");
  // web views differ: some tell that it ended, some that it failed
  interrupted.ended();
  interrupted.failed();
  slow.reader.rest();
  expect([slow.said.length, slow.now]).toEqual([2, "resting 1"]);
  slow.reader.resume();
  slow.reader.resume();
  expect([slow.said.length, slow.last.text, slow.now]).toEqual([3, "One", "speaking 1"]);
});

test("an end is an end: nothing speaks afterwards, and it can begin anew", () => {
  const slow = new Slow();
  slow.reader.stop();
  expect(slow.told, "there was nothing to end").toEqual([]);
  slow.reader.begin(TWO);
  const interrupted = slow.last;
  slow.reader.stop();
  interrupted.ended();
  slow.reader.resume();
  slow.reader.rest();
  expect([slow.said.length, slow.now]).toEqual([1, "silent"]);
  slow.reader.begin(TWO);
  expect([slow.last.text, slow.now]).toEqual(["Title", "speaking 0"]);
});

test("a voice that fails ends the reading, and a page without words never begins", () => {
  const slow = new Slow();
  slow.reader.begin(TWO);
  slow.last.failed();
  expect([slow.said.length, slow.now]).toEqual([1, "silent"]);
  slow.reader.begin([]);
  expect([slow.said.length, slow.now]).toEqual([1, "silent"]);
});

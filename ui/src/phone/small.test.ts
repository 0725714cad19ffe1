import { expect, test } from "vitest";
import { chosenLanguage, place, remembered, shelf } from "./keep";
import { agreed, first, offered } from "./languages";
import { replaceAll } from "./older";
import { clock } from "./time";

const KNOWN = ["de", "en"];

test.each([
  [undefined, ["de-AT", "en"], "de"],
  [undefined, ["fr", "en-GB"], "en"],
  [undefined, ["fr"], "en"],
  [undefined, [], "en"],
  ["en", ["de"], "en"],
  ["xx", ["de"], "de"],
])("chosen before %s, preferred %s: %s", (before, preferred, expected) => {
  expect(first(KNOWN, before, preferred)).toBe(expected);
});

test("a new folder of words is a language; the nearest one is taken", () => {
  expect(first(["de", "en", "pt", "pt-BR"], undefined, ["pt-BR"])).toBe("pt-BR");
  expect(first(["de", "en", "pt"], undefined, ["pt-BR"])).toBe("pt");
});

test("offered is what both the page and the room speak", () => {
  expect(offered(KNOWN, ["de", "en", "nl"])).toEqual(["de", "en"]);
  expect(offered(KNOWN, ["de"])).toEqual(["de"]);
  expect(offered(KNOWN, undefined)).toEqual(KNOWN);
  expect(offered(KNOWN, ["nl"]), "better words of ours than none").toEqual(KNOWN);
});

test.each([
  [65_000, "1:05"],
  [64_001, "1:05"],
  [900, "0:01"],
  [0, "0:00"],
  [-5_000, "0:00"],
])("%i ms are %s", (span, expected) => {
  expect(clock(span)).toBe(expected);
});

function storage(fails: boolean): Storage {
  const held = new Map<string, string>();
  const fail = () => {
    if (fails) throw new DOMException("blocked");
  };
  return {
    length: 0,
    clear: () => held.clear(),
    key: () => null,
    getItem: (name) => (fail(), held.get(name) ?? null),
    setItem: (name, text) => (fail(), void held.set(name, text)),
    removeItem: (name) => (fail(), void held.delete(name)),
  };
}

test("what is kept comes from the first storage that works", () => {
  const [blocked, works] = [storage(true), storage(false)];
  const kept = shelf([() => blocked, () => works]);
  place.put(kept, { id: 1 });
  chosenLanguage.put(kept, "de");
  expect(place.get(kept)).toBe('{"id":1}');
  expect(chosenLanguage.get(kept)).toBe("de");
  place.put(kept, undefined);
  expect(place.get(kept)).toBeNull();
});

test("without any storage nothing is kept and nothing fails", () => {
  const throws = (): Storage => {
    throw new DOMException("denied");
  };
  const kept = shelf([throws, () => storage(true)]);
  place.put(kept, { id: 1 });
  expect(place.get(kept)).toBeNull();
});

test("where every storage is blocked the window remembers, beside what else it has there", () => {
  const history = {
    state: { other: 1 } as unknown,
    replaceState: (state: unknown) => void (history.state = state),
  };
  const kept = shelf([() => storage(true), () => remembered(history)]);
  place.put(kept, { id: 1 });
  expect(place.get(shelf([() => remembered(history)])), "after a reload").toBe('{"id":1}');
  place.put(kept, undefined);
  expect(place.get(kept)).toBeNull();
  expect(history.state).toMatchObject({ other: 1 });
});

test.each([
  [["fr"], ["de"], "de"],
  [["fr", "en", "de"], ["de"], "de"],
  [["de-AT"], ["en", "de"], "de"],
  [["fr"], ["nl", "de"], "de"],
  [["fr"], ["nl"], undefined],
  [["fr"], [], undefined],
])("preferred %s, the room speaks %s: page and questions agree on %s", (preferred, room, expected) => {
  expect(agreed(KNOWN, room, preferred)).toBe(expected);
});

test("all of it is replaced where the browser cannot", () => {
  expect(replaceAll("a<!>b<!>", "<!>", "<!---->")).toBe("a<!---->b<!---->");
  expect(replaceAll("a/*x*/b/*y*/", /\/\*.*?\*\//g, "")).toBe("ab");
});

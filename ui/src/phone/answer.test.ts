import { expect, test } from "vitest";
import {
  atOnce,
  begun,
  beginning,
  fitting,
  judged,
  optionVerdict,
  ready,
  same,
  share,
  tapped,
  tidy,
  tooLong,
} from "./answer";
import { round } from "./building";

test("an order begins as it is shown, pairs with nothing, a scale in the middle", () => {
  expect(beginning(round("order"))).toEqual({ pick: ["1", "2", "3"] });
  expect(beginning(round("match"))).toEqual({ pick: ["", "", ""] });
  expect(beginning(round("scale"))).toEqual({ scale: 50 });
  expect(beginning(round("words", { most: 2 }))).toEqual({ words: ["", ""] });
  expect(beginning(round("form"))).toEqual({ form: [{}, {}, {}] });
});

test("what can be sent", () => {
  expect(ready(round("choose"), { pick: [] })).toBe(false);
  expect(ready(round("choose"), { pick: ["1"] })).toBe(true);
  expect(ready(round("match"), { pick: ["1", "", "3"] }), "a side is left").toBe(false);
  expect(ready(round("words", { most: 2 }), { words: [" ", ""] })).toBe(false);
  expect(ready(round("scale"), { scale: 0 })).toBe(true);
  expect(ready(round("form"), { form: [{}, { text: " " }, {}] })).toBe(false);
  expect(ready(round("form"), { form: [{}, {}, { grade: 1 }] })).toBe(true);
});

test("a form that does not fit into a message cannot be sent", () => {
  const text = "ü".repeat(300);
  const long = { form: Array.from({ length: 8 }, () => ({ text })) };
  expect(tooLong(long)).toBe(true);
  expect(ready(round("form"), long)).toBe(false);
  expect(tooLong({ form: [{ text }] })).toBe(false);
});

test("an answer goes off in the form the room keeps it", () => {
  expect(tidy(round("choose", { most: 2 }), { pick: ["3", "1"] })).toEqual({ pick: ["1", "3"] });
  expect(tidy(round("order"), { pick: ["3", "1", "2"] }), "an order is an order").toEqual({
    pick: ["3", "1", "2"],
  });
  expect(tidy(round("words", { most: 3 }), { words: ["  Phishing\t mail ", "phishing MAIL", ""] })).toEqual({
    words: ["Phishing mail"],
  });
  expect(tidy(round("form"), { form: [{ text: " \n " }, { text: " a  b " }, { grade: 2 }] })).toEqual({
    form: [{}, { text: "a b" }, { grade: 2 }],
  });
  expect(same(round("choose", { most: 2 }), { pick: ["2", "1"] }, { pick: ["1", "2"] })).toBe(true);
  expect(same(round("order"), { pick: ["2", "1", "3"] }, { pick: ["1", "2", "3"] })).toBe(false);
});

test("one tap chooses, of several one more than may be changes nothing", () => {
  expect(tapped(round("choose"), ["1"], "2")).toEqual(["2"]);
  const two = round("choose", { most: 2 });
  expect(tapped(two, ["1"], "2")).toEqual(["1", "2"]);
  expect(tapped(two, ["1", "2"], "3")).toEqual(["1", "2"]);
  expect(tapped(two, ["1", "2"], "1")).toEqual(["2"]);
});

test("what was kept of another task, or of options that are gone, does not come back", () => {
  expect(fitting(round("scale"), { pick: ["1"] })).toBeUndefined();
  expect(fitting(round("choose", { most: 2 }), { pick: ["1", "9"] })).toEqual({ pick: ["1"] });
  expect(fitting(round("order"), { pick: ["1", "2", "2"] })).toBeUndefined();
  expect(fitting(round("words", { most: 3 }), { words: ["x"] })).toEqual({ words: ["x", "", ""] });
  expect(fitting(round("form"), { form: [{}] })).toBeUndefined();
});

test("right is the whole key; the order counts where there is one", () => {
  const of = (task: "choose" | "order", key: string[], pick: string[]) =>
    judged(round(task, { most: 3, phase: "revealed", reveal: { key, why: [], tally: undefined } }), { pick });
  expect(of("choose", ["1", "2"], ["2", "1"])).toBe("right");
  expect(of("choose", ["1", "2"], ["1"])).toBe("notQuite");
  expect(of("order", ["1", "2", "3"], ["1", "2", "3"])).toBe("right");
  expect(of("order", ["1", "2", "3"], ["2", "1", "3"])).toBe("notQuite");
  expect(of("choose", [], ["1"]), "of a poll nothing is right").toBe("none");
});

test("nothing is judged where nothing is right or wrong", () => {
  const poll = round("choose", { reveal: { key: [], why: [], tally: undefined } });
  expect(optionVerdict(poll, ["1"], "1")).toBeUndefined();
  const question = round("choose", { reveal: { key: ["2"], why: [], tally: undefined } });
  expect(["1", "2", "3"].map((id) => optionVerdict(question, ["1"], id))).toEqual([
    "mistaken",
    "missed",
    "avoided",
  ]);
});

test("a share of nothing is nothing", () => {
  expect(share(0, 0)).toBe(0);
  expect(share(1, 3)).toBe(33);
});

test("texts are cut as the room counts them, and hold no half signs", () => {
  const word = (text: string) => tidy(round("words"), { words: [text] });
  expect(word("🙂".repeat(31))).toEqual({ words: ["🙂".repeat(30)] });
  expect(word("a".repeat(29) + " bc"), "no blank at the end").toEqual({ words: ["a".repeat(29)] });
  expect(word("u\u0308".repeat(30)), "composed").toEqual({ words: ["ü".repeat(30)] });
  expect(word("a\ud83d"), "half a sign").toEqual({ words: ["a"] });
  expect(tidy(round("form"), { form: [{ text: "x".repeat(301) }] })).toEqual({
    form: [{ text: "x".repeat(300) }],
  });
});

test("what is begun has something in it", () => {
  expect(begun({ pick: ["", ""] })).toBe(false);
  expect(begun({ pick: ["", "2"] })).toBe(true);
  expect(begun({ words: [" "] })).toBe(false);
  expect(begun({ form: [{}, { text: " " }] })).toBe(false);
  expect(begun({ form: [{}, { grade: 1 }] })).toBe(true);
  expect(begun({ scale: 0 })).toBe(true);
});

test("one tap is an answer where one may be chosen", () => {
  expect(atOnce(round("choose"))).toBe(true);
  expect(atOnce(round("choose", { most: 2 }))).toBe(false);
  expect(atOnce(round("scale"))).toBe(false);
});

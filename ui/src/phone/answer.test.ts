import { expect, test } from "vitest";
import {
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
  expect(beginning(round("order"))).toEqual({ pick: ["a", "b", "c"] });
  expect(beginning(round("match"))).toEqual({ pick: ["", "", ""] });
  expect(beginning(round("scale"))).toEqual({ scale: 50 });
  expect(beginning(round("words", { most: 2 }))).toEqual({ words: ["", ""] });
  expect(beginning(round("form"))).toEqual({ form: [{}, {}, {}] });
});

test("what can be sent", () => {
  expect(ready(round("choose"), { pick: [] })).toBe(false);
  expect(ready(round("choose"), { pick: ["a"] })).toBe(true);
  expect(ready(round("match"), { pick: ["a", "", "c"] }), "a side is left").toBe(false);
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
  expect(tidy(round("choose", { most: 2 }), { pick: ["c", "a"] })).toEqual({ pick: ["a", "c"] });
  expect(tidy(round("order"), { pick: ["c", "a", "b"] }), "an order is an order").toEqual({
    pick: ["c", "a", "b"],
  });
  expect(tidy(round("words", { most: 3 }), { words: ["  Phishing\t mail ", "phishing MAIL", ""] })).toEqual({
    words: ["Phishing mail"],
  });
  expect(tidy(round("form"), { form: [{ text: " \n " }, { text: " a  b " }, { grade: 2 }] })).toEqual({
    form: [{}, { text: "a b" }, { grade: 2 }],
  });
  expect(same(round("choose", { most: 2 }), { pick: ["b", "a"] }, { pick: ["a", "b"] })).toBe(true);
  expect(same(round("order"), { pick: ["b", "a", "c"] }, { pick: ["a", "b", "c"] })).toBe(false);
});

test("one tap chooses, of several one more than may be changes nothing", () => {
  expect(tapped(round("choose"), ["a"], "b")).toEqual(["b"]);
  const two = round("choose", { most: 2 });
  expect(tapped(two, ["a"], "b")).toEqual(["a", "b"]);
  expect(tapped(two, ["a", "b"], "c")).toEqual(["a", "b"]);
  expect(tapped(two, ["a", "b"], "a")).toEqual(["b"]);
});

test("what was kept of another task, or of options that are gone, does not come back", () => {
  expect(fitting(round("scale"), { pick: ["a"] })).toBeUndefined();
  expect(fitting(round("choose", { most: 2 }), { pick: ["a", "z"] })).toEqual({ pick: ["a"] });
  expect(fitting(round("order"), { pick: ["a", "b", "b"] })).toBeUndefined();
  expect(fitting(round("words", { most: 3 }), { words: ["x"] })).toEqual({ words: ["x", "", ""] });
  expect(fitting(round("form"), { form: [{}] })).toBeUndefined();
});

test("right is the whole key; the order counts where there is one", () => {
  const of = (task: "choose" | "order", key: string[], pick: string[]) =>
    judged(round(task, { most: 3, phase: "revealed", reveal: { key, why: [], tally: undefined } }), { pick });
  expect(of("choose", ["a", "b"], ["b", "a"])).toBe("right");
  expect(of("choose", ["a", "b"], ["a"])).toBe("notQuite");
  expect(of("order", ["a", "b", "c"], ["a", "b", "c"])).toBe("right");
  expect(of("order", ["a", "b", "c"], ["b", "a", "c"])).toBe("notQuite");
  expect(of("choose", [], ["a"]), "of a poll nothing is right").toBe("none");
});

test("nothing is judged where nothing is right or wrong", () => {
  const poll = round("choose", { reveal: { key: [], why: [], tally: undefined } });
  expect(optionVerdict(poll, ["a"], "a")).toBeUndefined();
  const question = round("choose", { reveal: { key: ["b"], why: [], tally: undefined } });
  expect(["a", "b", "c"].map((id) => optionVerdict(question, ["a"], id))).toEqual([
    "mistaken",
    "missed",
    "avoided",
  ]);
});

test("a share of nothing is nothing", () => {
  expect(share(0, 0)).toBe(0);
  expect(share(1, 3)).toBe(33);
});

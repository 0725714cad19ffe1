import { expect, test } from "vitest";
import { round, Tried } from "./building";
import { shown, standing, unsent } from "./model";
import type { Round, Value } from "./wire";

const A: Value = { pick: ["1"] };
const B: Value = { pick: ["2"] };
const one = round("choose");
const inRoom = (on: Round) => {
  const phone = new Tried().join().state(on);
  phone.done = [];
  return phone;
};
const on = (phone: Tried) => phone.model.state?.round ?? one;
const see = (phone: Tried) => shown(phone.model, on(phone));
const how = (phone: Tried) => standing(phone.model, on(phone));
const answers = (phone: Tried) => phone.sent().filter((message) => message.t === "answer");
const late = (id: number) => ({ t: "nack", round: 3, id, why: "late" });
const closed = (on: Round): Round => ({ ...on, phase: "closed" });

test("a change that came too late: the answer before it counts, for the room has just said which", () => {
  const phone = inRoom(one).answer(A).answer(B).hear({ t: "ack", round: 3, id: 1 });
  phone.state(closed(one)).hear({ t: "mine", round: 3, value: A }).hear(late(2));
  expect(phone.model.refused).toMatchObject({ why: "late", change: true });
  expect(see(phone)).toEqual(A);
  expect(how(phone)).toBe("saved");
});

test("a first answer that came too late is none", () => {
  const phone = inRoom(one).answer(A).state(closed(one));
  phone.hear({ t: "mine", round: 3, value: null }).hear(late(1));
  expect(phone.model.refused).toMatchObject({ why: "late", change: false });
  expect(how(phone)).toBe("none");
});

test("the room learns of the answer before only when its receipt comes: then that one counts", () => {
  const phone = inRoom(one).answer(A).answer(B).state(closed(one));
  phone.hear({ t: "mine", round: 3, value: null }).hear(late(2));
  phone.hear({ t: "ack", round: 3, id: 1 }).hear({ t: "mine", round: 3, value: A });
  expect(phone.model.refused).toMatchObject({ why: "late", change: true });
  expect(see(phone)).toEqual(A);
});

test.each([
  ["its receipt", { t: "ack", round: 3, id: 1 }],
  ["what counts", { t: "mine", round: 3, value: A }],
])("an answer called late while it went to the disk is saved when %s comes", (_, message) => {
  const phone = inRoom(one).answer(A).state(closed(one)).hear(late(1)).hear(message);
  expect(phone.model.refused).toBeUndefined();
  expect(see(phone)).toEqual(A);
  expect(how(phone)).toBe("saved");
});

test("of a change to a round that is over, it is told that the answer before counts", () => {
  const phone = inRoom(one).answer(A).hear({ t: "ack", round: 3, id: 1 }).answer(B);
  phone
    .state({ ...one, round: 4 })
    .hear({ t: "mine", round: 4, value: null })
    .hear(late(2));
  expect(phone.model.refused).toMatchObject({ round: 3, change: true });
});

const several = round("choose", { most: 2 });
const match = round("match");
const TO_SEND: [string, Round, Value][] = [
  ["several chosen", several, A],
  ["an order", round("order"), { pick: ["3", "1", "2"] }],
  ["all pairs", match, { pick: ["3", "1", "2"] }],
  ["a number", round("scale"), { scale: 70 }],
];
test.each(TO_SEND)("the time is over: %s, not sent, goes off by itself", (_, task, value) => {
  const phone = inRoom(task).tell({ on: "begin", round: 3, value }).state(closed(task));
  expect(answers(phone)).toEqual([{ t: "answer", round: 3, id: 1, value }]);
  expect(how(phone)).toBe("sending");
  phone.state(closed(task));
  expect(answers(phone), "once").toEqual([]);
});

const words = round("words", { most: 2 });
const form = round("form");
const TO_KEEP: [string, Round, Value][] = [
  ["words", words, { words: ["Phishing", ""] }],
  ["a form", form, { form: [{ text: "t" }, {}, {}] }],
  ["pairs of which one is missing", match, { pick: ["3", "", "2"] }],
];
test.each(TO_KEEP)("the time is over: %s, not sent, stay to be seen and are no answer", (_, task, value) => {
  const phone = inRoom(task).tell({ on: "begin", round: 3, value }).state(closed(task));
  expect(answers(phone)).toEqual([]);
  expect(see(phone)).toEqual(value);
  expect(unsent(phone.model, on(phone))).toBe(true);
  expect(how(phone)).toBe("none");
  phone.answer(value);
  expect(answers(phone), "closed: nothing goes off").toEqual([]);
});

test("nothing goes off by itself that would change an answer, in a pause, without a connection, or once explained", () => {
  const begun = () => inRoom(several).tell({ on: "begin", round: 3, value: B });
  const changes = inRoom(several).answer(A).hear({ t: "ack", round: 3, id: 1 });
  changes.sent();
  changes.tell({ on: "begin", round: 3, value: B }).state(closed(several));
  expect(answers(changes)).toEqual([]);
  expect(see(changes), "what counts").toEqual(A);
  expect(unsent(changes.model, on(changes))).toBe(false);
  expect(answers(begun().state(closed(several), { paused: true }))).toEqual([]);
  expect(answers(begun().state({ ...several, phase: "revealed" }))).toEqual([]);
  expect(answers(begun().tell({ on: "lost" }).state(closed(several)))).toEqual([]);
});

test.each(["wrong", "rude"])("what was typed is still there when the room does not take it (%s)", (why) => {
  const value: Value = { words: ["Blödsinn"] };
  const phone = inRoom(words).answer(value).hear({ t: "nack", round: 3, id: 1, why });
  expect(phone.model.refused?.why).toBe(why);
  expect(see(phone)).toEqual({ words: ["Blödsinn", ""] });
  expect(how(phone), "it can be sent again").toBe("none");
});

test("what was begun after an answer is not put aside for it", () => {
  const newer: Value = { words: ["newer", ""] };
  const phone = inRoom(words)
    .answer({ words: ["older"] })
    .tell({ on: "begin", round: 3, value: newer });
  phone.hear({ t: "nack", round: 3, id: 1, why: "wrong" });
  expect(see(phone)).toEqual(newer);
});

import { expect, test } from "vitest";
import { ONCE, round, Tried } from "./building";
import { kept, revive, screen, shown, standing } from "./model";
import { pause } from "./step";
import type { Value } from "./wire";

const A: Value = { pick: ["1"] };
const B: Value = { pick: ["2"] };
const open = round("choose");
const how = (phone: Tried) => standing(phone.model, phone.model.state?.round ?? open);
const see = (phone: Tried) => shown(phone.model, phone.model.state?.round ?? open);
const inRoom = () => {
  const phone = new Tried().join().state(open);
  phone.done = [];
  return phone;
};

test("who comes in says the code first, and is in when the room says so", () => {
  const phone = new Tried().enter({ by: "code", code: "k7m 3qx", name: "Mara" });
  expect(phone.doing()).toContain("open");
  phone.tell({ on: "opened" });
  expect(phone.sent()).toEqual([{ t: "join", lang: "de", code: "k7m 3qx", name: "Mara", once: ONCE }]);
  expect(screen(phone.model).at, "not yet in").toBe("door");
  phone.open();
  expect(screen(phone.model).at, "in, and nothing to see yet").toBe("coming");
  phone.state(null);
  expect(screen(phone.model).at).toBe("waiting");
});

test("without a name none is sent, and the QR code stands for the code", () => {
  const phone = new Tried(undefined, "s3cret").enter({ by: "key", key: "s3cret", name: "" });
  phone.tell({ on: "opened" });
  expect(phone.sent()).toEqual([{ t: "join", lang: "de", key: "s3cret", once: ONCE }]);
});

test("an answer is saved when the room says so, not before", () => {
  const phone = inRoom().answer(A);
  expect(phone.sent()).toEqual([{ t: "answer", round: 3, id: 1, value: A }]);
  expect(how(phone)).toBe("sending");
  phone.hear({ t: "ack", round: 3, id: 1 });
  expect(how(phone)).toBe("saved");
  expect(see(phone)).toEqual(A);
});

test("a connection lost while an answer is on its way brings it again, with the same number, until it is acknowledged", () => {
  const phone = inRoom().answer(A);
  phone.sent();
  phone.tell({ on: "lost" });
  expect(how(phone), "kept here").toBe("held");
  expect(phone.doing()).toContain("start retry");
  phone.tell({ on: "timer", timer: "retry" }).tell({ on: "opened" });
  expect(phone.sent()).toEqual([{ t: "resume", lang: "de", token: "tok" }]);
  phone.open();
  expect(phone.sent()).toEqual([{ t: "answer", round: 3, id: 1, value: A }]);
  phone.tell({ on: "lost" }).tell({ on: "awake" }).open();
  expect(phone.sent()).toContainEqual({ t: "answer", round: 3, id: 1, value: A });
  phone.hear({ t: "ack", round: 3, id: 1 });
  phone.tell({ on: "lost" }).tell({ on: "awake" }).open();
  expect(
    phone.sent().map((message) => message.t),
    "acknowledged: not once more",
  ).toEqual(["resume"]);
});

test("what is answered without a connection goes off when there is one", () => {
  const phone = inRoom().tell({ on: "lost" }).answer(A).answer(B);
  expect(phone.sent()).toEqual([]);
  expect(how(phone)).toBe("held");
  phone.tell({ on: "awake" }).open();
  expect(phone.sent(), "the last one alone").toContainEqual({ t: "answer", round: 3, id: 2, value: B });
});

test("a late receipt of an earlier answer does not make the later one safe", () => {
  const phone = inRoom().answer(A).answer(B);
  phone.hear({ t: "ack", round: 3, id: 1 });
  expect(how(phone)).toBe("sending");
  expect(see(phone)).toEqual(B);
  phone.hear({ t: "ack", round: 3, id: 2 });
  expect(how(phone)).toBe("saved");
});

test("a receipt that comes twice, or from nowhere, changes nothing", () => {
  const phone = inRoom().answer(A).hear({ t: "ack", round: 3, id: 1 });
  const before = phone.model;
  phone.hear({ t: "ack", round: 3, id: 1 }).hear({ t: "ack", round: 9, id: 1 });
  expect(phone.model).toEqual(before);
});

test("an answer that came too late is said to be so, and the one before counts", () => {
  const phone = inRoom().answer(A).hear({ t: "ack", round: 3, id: 1 }).answer(B);
  phone.state({ ...open, phase: "closed" }).hear({ t: "nack", round: 3, id: 2, why: "late" });
  expect(phone.model.refused).toMatchObject({ why: "late", round: 3, change: true });
  expect(see(phone)).toEqual(A);
  expect(how(phone)).toBe("saved");
});

test("an answer whose receipt was lost is not called late when the room has it", () => {
  const phone = inRoom().answer(A).tell({ on: "lost" }).tell({ on: "awake" }).open();
  phone.state({ ...open, phase: "closed" }).hear({ t: "mine", round: 3, value: A });
  phone.hear({ t: "nack", round: 3, id: 1, why: "late" });
  expect(phone.model.refused).toBeUndefined();
  expect(how(phone)).toBe("saved");
});

test("a late answer to a round that is over is told in the next one, and no longer after that", () => {
  const phone = inRoom()
    .answer(A)
    .state({ ...open, round: 4 })
    .hear({ t: "nack", round: 3, id: 1, why: "late" });
  expect(phone.model.refused?.round).toBe(3);
  phone.state({ ...open, round: 5 });
  expect(phone.model.refused).toBeUndefined();
});

test("what the room could not save it gets again in a moment, with the same number", () => {
  const phone = inRoom().answer(A).hear({ t: "nack", round: 3, id: 1, why: "busy" });
  expect(how(phone)).toBe("busy");
  phone.sent();
  phone.tell({ on: "timer", timer: "busy" });
  expect(phone.sent()).toEqual([{ t: "answer", round: 3, id: 1, value: A }]);
  expect(how(phone)).toBe("sending");
});

test("an answer the room does not take is no answer, and can be given again", () => {
  const phone = inRoom().answer(A).hear({ t: "nack", round: 3, id: 1, why: "wrong" });
  expect(how(phone)).toBe("none");
  expect(see(phone)).toBeUndefined();
  phone.answer(B);
  expect(phone.model.refused).toBeUndefined();
});

test("a room that does not confirm an answer is asked on a new connection", () => {
  const phone = inRoom().answer(A);
  expect(phone.doing()).toContain("start ack");
  phone.tell({ on: "timer", timer: "ack" });
  expect(phone.doing()).toEqual(expect.arrayContaining(["close", "start retry"]));
  expect(how(phone)).toBe("held");
});

test("the same state twice changes nothing: what was begun stays", () => {
  const many = round("choose", { most: 2 });
  const phone = inRoom().state(many).tell({ on: "begin", round: 3, value: A });
  const before = phone.model;
  phone.state(many).state(many);
  expect(phone.model).toEqual(before);
  expect(see(phone)).toEqual(A);
  expect(how(phone), "begun is not sent").toBe("none");
});

test("another language keeps what was begun and the place, and the room is told", () => {
  const order = round("order");
  const begun: Value = { pick: ["3", "1", "2"] };
  const phone = inRoom().state(order).tell({ on: "begin", round: 3, value: begun });
  phone.done = [];
  phone.tell({ on: "speak", lang: "en" });
  expect(phone.sent()).toEqual([{ t: "lang", lang: "en" }]);
  phone.state({ ...order, title: "In English" });
  expect(see(phone)).toEqual(begun);
  expect(screen(phone.model).at).toBe("round");
  phone.tell({ on: "lost" }).tell({ on: "awake" }).tell({ on: "opened" });
  expect(phone.sent()).toContainEqual({ t: "resume", lang: "en", token: "tok" });
});

test("a reload brings everything back: the place, the answer on its way, its number", () => {
  const before = inRoom().answer(A);
  const text = JSON.stringify(kept(before.model));
  const phone = new Tried(revive(text)).tell({ on: "resume" }).tell({ on: "opened" });
  expect(phone.sent()).toEqual([{ t: "resume", lang: "de", token: "tok" }]);
  phone.open().state(open).hear({ t: "mine", round: 3, value: null });
  expect(phone.sent()).toEqual([{ t: "answer", round: 3, id: 1, value: A }]);
  expect(see(phone)).toEqual(A);
  phone.answer(B);
  expect(phone.sent()).toEqual([{ t: "answer", round: 3, id: 2, value: B }]);
});

test("a reload brings back what was begun, and what the room has", () => {
  const order = round("order");
  const begun: Value = { pick: ["2", "3", "1"] };
  const before = inRoom().state(order).tell({ on: "begin", round: 3, value: begun });
  const phone = new Tried(revive(JSON.stringify(kept(before.model))))
    .tell({ on: "resume" })
    .open()
    .state(order);
  expect(see(phone)).toEqual(begun);
  phone.hear({ t: "mine", round: 3, value: { pick: ["1", "2", "3"] } });
  expect(how(phone)).toBe("changed");
  expect(see(phone)).toEqual(begun);
});

test.each([null, "", "{", "[]", '{"me":{"token":7}}', '{"me":null}'])(
  "nothing is made of a storage that holds %s",
  (text) => {
    expect(revive(text)).toBeUndefined();
  },
);

test("a new round begins empty", () => {
  const phone = inRoom()
    .answer(A)
    .hear({ t: "ack", round: 3, id: 1 })
    .state({ ...open, round: 4 });
  expect(see(phone)).toBeUndefined();
  expect(how(phone)).toBe("none");
});

test("a pause covers the round, and what was begun is there after it", () => {
  const phone = inRoom()
    .state(round("order"))
    .tell({ on: "begin", round: 3, value: { pick: ["3", "2", "1"] } });
  phone.state(round("order"), { paused: true });
  expect(screen(phone.model).at).toBe("pause");
  phone.state(round("order"));
  expect(see(phone)).toEqual({ pick: ["3", "2", "1"] });
});

test("the time that is left counts from the message", () => {
  const phone = inRoom().state({ ...open, ends: 20 });
  expect(phone.model.until).toBe(21_000);
  phone.state({ ...open, phase: "closed", ends: 20 });
  expect(phone.model.until).toBeUndefined();
});

test("a phone that is looked at again asks whether its connection lives, and makes a new one when nobody answers", () => {
  const phone = inRoom().tell({ on: "awake" });
  expect(phone.sent()).toEqual([{ t: "lang", lang: "de" }]);
  phone.state(open);
  expect(phone.doing(), "it lives").toContain("stop asked");
  phone.tell({ on: "timer", timer: "quiet" });
  expect(phone.doing()).toContain("start asked");
  phone.tell({ on: "timer", timer: "asked" });
  expect(phone.model.link).toBe("waiting");
});

test("a try that comes to nothing is not the last one", () => {
  const phone = inRoom().tell({ on: "lost" }).tell({ on: "timer", timer: "retry" });
  phone.tell({ on: "timer", timer: "opening" });
  expect(phone.model.link).toBe("waiting");
  expect(phone.model.tries).toBe(2);
  phone.tell({ on: "awake" }).open();
  expect(phone.model.tries).toBe(0);
});

test("the pauses between tries grow, end at 15 s, and differ from phone to phone", () => {
  expect([0, 1, 2, 5, 9].map((tries) => pause(tries, 1))).toEqual([500, 1_000, 2_000, 15_000, 15_000]);
  expect(pause(9, 0)).toBe(7_500);
});

test.each(["code", "slow", "locked", "full", "name"] as const)(
  "who is not let in (%s) stands at the door and may try again",
  (why) => {
    const phone = new Tried().enter({ by: "code", code: "X", name: "" }).tell({ on: "opened" });
    phone.hear({ t: "no", why }).tell({ on: "lost" });
    expect(screen(phone.model).at).toBe("door");
    expect(phone.model.no).toEqual({ why, by: "code" });
    expect(phone.model.link, "not by itself").toBe("off");
    phone.join();
    expect(phone.model.no).toBeUndefined();
  },
);

test("a QR code that is not valid any more gives way to the code", () => {
  const phone = new Tried(undefined, "old").enter({ by: "key", key: "old", name: "" });
  phone.tell({ on: "opened" }).hear({ t: "no", why: "code" });
  expect(phone.model.key).toBeUndefined();
  expect(phone.model.no).toEqual({ why: "code", by: "key" });
});

test.each(["removed", "over"] as const)(
  "who is let go (%s) leaves nothing behind and does not come back by itself",
  (why) => {
    const phone = inRoom().answer(A).hear({ t: "no", why }).tell({ on: "lost" }).tell({ on: "awake" });
    expect(screen(phone.model)).toEqual({ at: "out", why });
    expect(kept(phone.model)).toBeUndefined();
    expect(phone.model.link).toBe("off");
  },
);

test("who went on elsewhere keeps the place, and may take it back", () => {
  const phone = inRoom().hear({ t: "no", why: "moved" }).tell({ on: "lost" });
  expect(screen(phone.model)).toEqual({ at: "out", why: "moved" });
  expect(phone.model.link, "two windows would throw each other out for ever").toBe("off");
  phone.tell({ on: "resume" }).tell({ on: "opened" });
  expect(phone.sent()).toContainEqual({ t: "resume", lang: "de", token: "tok" });
  phone.hear({ t: "no", why: "gone" });
  expect(screen(phone.model).at, "the code was used: it begins anew").toBe("door");
  expect(kept(phone.model)).toBeUndefined();
});

test("who has a place already is not thrown out by a room that is full for a moment", () => {
  const phone = inRoom()
    .tell({ on: "lost" })
    .tell({ on: "awake" })
    .tell({ on: "opened" })
    .hear({ t: "no", why: "slow" });
  expect(phone.model.link).toBe("waiting");
  expect(kept(phone.model)).toBeDefined();
});

test("with the code of another phone its place goes on here", () => {
  const phone = new Tried().enter({ by: "again", again: "abcd2345" }).tell({ on: "opened" });
  expect(phone.sent()).toEqual([{ t: "enter", lang: "de", again: "abcd2345", once: ONCE }]);
  phone.open().state(open).hear({ t: "mine", round: 3, value: A });
  expect(see(phone)).toEqual(A);
  expect(how(phone)).toBe("saved");
});

test("a wish to stand in the list is kept until the room confirms it, and taken back the same way", () => {
  const phone = inRoom().tell({ on: "attend", name: "Mara Berg" });
  expect(phone.sent()).toEqual([{ t: "attend", name: "Mara Berg" }]);
  expect(phone.model.attending).toBe("");
  phone.tell({ on: "lost" }).tell({ on: "awake" }).open();
  expect(phone.sent()).toContainEqual({ t: "attend", name: "Mara Berg" });
  phone.hear({ t: "attending", name: "Mara Berg" });
  expect(phone.model.attending).toBe("Mara Berg");
  phone.tell({ on: "attend", name: "" }).hear({ t: "attending", name: "" });
  expect(phone.model.attending).toBe("");
});

test("heads are counted as the room counts them", () => {
  expect(inRoom().hear({ t: "count", n: 23 }).model.state?.n).toBe(23);
});

test("what is no message changes nothing", () => {
  const phone = inRoom();
  const before = phone.model;
  phone.hear({ t: "dance" });
  expect(phone.model).toEqual(before);
});

test("a name the list does not take ends the wish, not the place", () => {
  const phone = inRoom().tell({ on: "attend", name: "Berg, Mara" });
  phone.hear({ t: "attending", name: "", not: "name" });
  expect(phone.model).toMatchObject({ attending: "", unlisted: "name", link: "in" });
  expect(phone.model.attend).toBeUndefined();
  phone.tell({ on: "attend", name: "Mara Berg" });
  expect(phone.model.unlisted).toBeUndefined();
  phone.hear({ t: "attending", name: "", not: "busy" });
  expect(phone.model.unlisted).toBe("busy");
  phone.tell({ on: "attend", name: "Mara Berg" }).hear({ t: "attending", name: "Mara Berg" });
  expect(phone.model).toMatchObject({ attending: "Mara Berg", unlisted: undefined });
});

test("an answer that comes during a pause is kept and goes off after it", () => {
  const phone = inRoom()
    .answer(A)
    .state(open, { paused: true })
    .hear({ t: "nack", round: 3, id: 1, why: "late" });
  expect(phone.model.refused).toBeUndefined();
  expect(how(phone)).toBe("busy");
  phone.done = [];
  phone.state(open);
  expect(phone.sent()).toEqual([{ t: "answer", round: 3, id: 1, value: A }]);
});

test("whoever loads the page again before the welcome asks with the same number, and forgets it once in", () => {
  const before = new Tried().enter({ by: "code", code: "K7M3QX", name: "" });
  const text = JSON.stringify(kept(before.model));
  const phone = new Tried(revive(text));
  expect(phone.model.once).toBe(ONCE);
  expect(screen(phone.model).at, "a number is no place").toBe("door");
  phone.join();
  expect(phone.sent()).toContainEqual({ t: "join", lang: "de", code: "K7M3QX", once: ONCE });
  expect(phone.model.once).toBeUndefined();
  expect(revive(JSON.stringify(kept(phone.model)))?.once).toBeUndefined();
});

test("a number that is none is not kept", () => {
  expect(revive('{"once":"0123"}')).toBeUndefined();
});

test("a room that cannot read this phone lets it keep its place, not what it may have choked on", () => {
  const phone = inRoom().tell({ on: "begin", round: 3, value: A }).answer(A).hear({ t: "no", why: "bad" });
  expect(screen(phone.model)).toEqual({ at: "out", why: "bad" });
  const again = new Tried(revive(JSON.stringify(kept(phone.model)))).tell({ on: "resume" }).open();
  expect(
    again.sent().map((message) => message.t),
    "no answer",
  ).toEqual(["resume"]);
  expect(again.model.me).toBeDefined();
});

test("with a network again, an answer on its way goes over a new connection at once", () => {
  const phone = inRoom().answer(A);
  phone.done = [];
  phone.tell({ on: "awake", network: true });
  expect(phone.doing()).toEqual(expect.arrayContaining(["close", "open"]));
  phone.open();
  expect(phone.sent()).toContainEqual({ t: "answer", round: 3, id: 1, value: A });
  phone.hear({ t: "ack", round: 3, id: 1 });
  phone.done = [];
  phone.tell({ on: "awake", network: true });
  expect(phone.sent(), "nothing on its way: asking is enough").toEqual([{ t: "lang", lang: "de" }]);
});

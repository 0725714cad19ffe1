import { expect, test } from "vitest";
import { hello, read, value } from "./wire";

test("what the room says is taken apart, and what it leaves out is nothing", () => {
  expect(read('{"t":"ack","round":3,"id":17}')).toEqual({ t: "ack", round: 3, id: 17 });
  expect(read('{"t":"mine","round":3,"value":null}')).toEqual({
    t: "mine",
    round: 3,
    value: undefined,
    points: undefined,
  });
  expect(
    read('{"t":"state","title":"T","n":2,"list":true,"points":false,"paused":false,"round":null}'),
  ).toEqual({
    t: "state",
    state: { title: "T", n: 2, list: true, points: false, paused: false, round: undefined },
  });
});

test("a round comes whole", () => {
  const round = {
    round: 4,
    kind: "question",
    phase: "revealed",
    task: "choose",
    most: 1,
    title: "Q",
    lead: [{ label: "From", text: "a@b.example" }],
    options: [{ id: "1", text: "A" }],
    ends: null,
    reveal: {
      key: ["1"],
      why: [{ id: "1", text: "Because" }],
      tally: { answers: 2, options: [{ id: "1", n: 1 }] },
    },
  };
  const message = read(JSON.stringify({ t: "state", lang: "en", title: "T", n: 1, round }));
  const there = message?.t === "state" ? message.state.round : undefined;
  expect(there?.lead).toEqual([{ label: "From", text: "a@b.example" }]);
  expect(there?.lang, "the language of its words").toBe("en");
  expect(there?.ends).toBeUndefined();
  expect(there?.matches).toEqual([]);
  expect(there?.reveal?.tally?.options[0]?.n).toBe(1);
  expect(there?.reveal?.tally?.average, "no average of a choice").toBeUndefined();
});

test.each([
  ["not JSON", "{"],
  ["no object", "[1]"],
  ["nothing", "null"],
  ["a message this page does not know", '{"t":"dance"}'],
])("%s is no message", (_, text) => {
  expect(read(text)).toBeUndefined();
});

test("a task this page does not know is no round: better the front than half a question", () => {
  const message = read('{"t":"state","title":"T","n":1,"round":{"round":1,"phase":"open","task":"draw"}}');
  expect(message?.t === "state" && message.state.round).toBeUndefined();
});

test("a reason this page does not know ends the connection all the same", () => {
  expect(read('{"t":"no","why":"tired"}')).toEqual({ t: "no", why: "bad" });
});

test("answers are read back as they were sent", () => {
  for (const one of [
    { pick: ["2", "1"] },
    { scale: 0 },
    { words: ["x"] },
    { form: [{ grade: 4 }, { text: "t" }, {}] },
  ]) {
    expect(value(JSON.parse(JSON.stringify(one)))).toEqual(one);
  }
  expect(value({ pick: "1" })).toBeUndefined();
});

test("a room that says nothing of itself is open and asks for no name", () => {
  expect(hello("{}")).toEqual({ title: "", names: false, langs: [], open: true });
  expect(hello('{"title":"T","names":true,"langs":["de"],"open":false}')).toEqual({
    title: "T",
    names: true,
    langs: ["de"],
    open: false,
  });
});

test("a word the room does not show is told from a wrong answer", () => {
  expect(read('{"t":"nack","round":3,"id":1,"why":"rude"}')).toEqual({
    t: "nack",
    round: 3,
    id: 1,
    why: "rude",
  });
});

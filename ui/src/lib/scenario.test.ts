import { expect, test } from "vitest";
import type { ScenarioPage } from "./generated/api";
import { clock, stand } from "./scenario";

const choice = (id: string, to: string, minutes: number) => ({ id, to, minutes, text: id, then: id });
const page = {
  begins: 430,
  start: "door",
  situations: [
    { id: "door", text: "", choices: [choice("a", "call", 5), choice("b", "calm", 60)] },
    { id: "call", text: "", choices: [choice("a", "calm", 10)] },
  ],
  endings: [{ id: "calm", outcome: "good", title: "", text: "" }],
} as unknown as ScenarioPage;

test("choices lead through situations to an ending, and time passes", () => {
  expect(stand(page, []).situation?.id).toBe("door");
  expect(stand(page, ["a"]).situation?.id).toBe("call");
  expect(stand(page, ["a", "a"])).toMatchObject({
    minutes: 15,
    ending: { id: "calm" },
    situation: undefined,
  });
  expect(stand(page, ["b"]).minutes).toBe(60);
  expect(stand(page, ["x"]).situation?.id, "a choice nobody knows leads nowhere").toBe("door");
});

test("the clock goes round at midnight", () => {
  expect([0, 430, 1439, 1440, 1500].map(clock)).toEqual(["00:00", "07:10", "23:59", "00:00", "01:00"]);
});

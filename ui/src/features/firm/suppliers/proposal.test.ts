import { expect, test } from "vitest";
import { LONGEST, withSentence } from "./proposal";

test.each([
  ["", "We have no servers.", "We have no servers."],
  ["  \n", "We have no servers.", "We have no servers."],
  ["Ask Mara.", "We have no servers.", "Ask Mara.\n\nWe have no servers."],
  ["Ask Mara.\n", "We have no servers.", "Ask Mara.\n\nWe have no servers."],
  ["We have no servers. Ask Mara.", "We have no servers.", undefined],
  ["x".repeat(LONGEST - 5), "We have no servers.", undefined],
])("what somebody wrote stays: %j", (words, sentence, expected) => {
  expect(withSentence(words, sentence)).toBe(expected);
});

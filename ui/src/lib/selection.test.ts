import { expect, test } from "vitest";
import { extent, offersMore, pageToggled, toggled } from "./selection";

const ids = (text: string) => text.split("").filter(Boolean);

test("selecting a page keeps what is selected on others", () => {
  for (const [selected, page, expected, found] of [
    ["", "ab", "ab", "none"],
    ["x", "ab", "xab", "none"],
    ["xa", "ab", "xab", "some"],
    ["xab", "ab", "x", "all"],
    ["bxa", "ab", "x", "all"],
    ["x", "", "x", "none"],
  ] as const) {
    expect(extent(ids(selected), ids(page)), `${selected} on ${page}`).toBe(found);
    expect(pageToggled(ids(selected), ids(page)).join(""), `${selected} on ${page}`).toBe(expected);
  }
});

test("one more, one less", () => {
  expect(toggled(ids("ab"), "c").join("")).toBe("abc");
  expect(toggled(ids("abc"), "b").join("")).toBe("ac");
});

test("everybody is offered once the page is selected and there are more", () => {
  for (const [selected, page, matching, expected] of [
    ["ab", "ab", "abcd", true],
    ["abc", "ab", "abcd", true],
    ["abcd", "ab", "abcd", false],
    ["ab", "ab", "ab", false],
    ["a", "ab", "abcd", false],
    ["", "", "", false],
  ] as const) {
    const found = offersMore(ids(selected), ids(page), ids(matching));
    expect(found, `${selected} on ${page} of ${matching}`).toBe(expected);
  }
});

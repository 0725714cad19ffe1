import { expect, test } from "vitest";
import { once } from "./once";

test("what is asked twice while it goes on is done once", async () => {
  const done: string[] = [];
  let end = () => {};
  const write = once(async (line: string) => {
    await new Promise<void>((go) => (end = go));
    done.push(line);
    return line;
  });
  const first = write("a");
  expect(await write("a")).toBeUndefined();
  end();
  expect(await first).toBe("a");
  const next = write("b");
  end();
  expect(await next).toBe("b");
  expect(done).toEqual(["a", "b"]);
});

test("what failed can be tried again", async () => {
  let tries = 0;
  const fail = once(async () => {
    tries += 1;
    await Promise.reject(new Error("no"));
  });
  await expect(fail()).rejects.toThrow("no");
  await expect(fail()).rejects.toThrow("no");
  expect(tries).toBe(2);
});

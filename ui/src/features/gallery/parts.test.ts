import { expect, test } from "vitest";

const parts = Object.keys(import.meta.glob("../../parts/*.svelte"));
const gallery = import.meta.glob<string>(["./*.svelte", "../../pages/Gallery.svelte"], {
  query: "?raw",
  import: "default",
  eager: true,
});

test("every part is in the gallery", () => {
  const files = Object.values(gallery).join("\n");
  const missing = parts
    .map((path) => path.split("/").at(-1) ?? "")
    .filter((file) => !files.includes(`from "$parts/${file}"`));
  expect(parts.length, "the parts were found").toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

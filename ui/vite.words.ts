import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The words as they travel: what is written there for translators stays here. A comment begins its line, a text that goes on is indented. */
export function wordsWithoutComments(): Plugin {
  return {
    name: "words-without-comments",
    enforce: "pre",
    load(id) {
      const [file = "", query] = id.split("?");
      if (query !== "raw" || !file.endsWith(".ftl")) return undefined;
      const lines = readFileSync(file, "utf8").split(/\r?\n/);
      return `export default ${JSON.stringify(lines.filter((line) => !line.startsWith("#")).join("\n"))};`;
    },
  };
}

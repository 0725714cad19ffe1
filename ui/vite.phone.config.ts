import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { wordsWithoutComments } from "./vite.words.ts";

/** The page for phones in a workshop: one page, one script, one style, for browsers of 2021 (docs/decisions.md). */
export default defineConfig({
  root: folder("src/phone"),
  base: "/",
  publicDir: false,
  plugins: [wordsWithoutComments(), svelte({ configFile: false }), wordsBeforeTheScript()],
  resolve: { alias: { $lib: folder("src/lib") } },
  build: {
    outDir: folder("dist-phone"),
    emptyOutDir: true,
    // the oldest that must work: Safari 14, Chrome 87 (as Samsung Internet 14 is), Firefox 88
    target: ["es2019", "safari14", "chrome87", "firefox88"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // their names stay, for the program serves them from its memory and nothing else
        entryFileNames: "assets/phone.js",
        assetFileNames: "assets/phone[extname]",
        codeSplitting: false,
      },
    },
  },
  server: { host: "127.0.0.1", fs: { allow: [folder("..")] } },
});

function folder(path: string): string {
  return fileURLToPath(new URL(`./${path}`, import.meta.url));
}

/** Puts what is read before any script runs into the page, in every language. */
function wordsBeforeTheScript(): Plugin {
  const ids = ["phone-no-script", "phone-slow"];
  return {
    name: "words-before-the-script",
    transformIndexHtml: (html) =>
      ids.reduce((page, id) => page.replace(`<!--${id}-->`, paragraphs(id)), html),
  };
}

function paragraphs(id: string): string {
  const locales = folder("../locales");
  return readdirSync(locales)
    .sort()
    .filter((tag) => existsSync(`${locales}/${tag}/phone.ftl`))
    .map((tag) => {
      const bundle = new FluentBundle(tag);
      bundle.addResource(new FluentResource(readFileSync(`${locales}/${tag}/phone.ftl`, "utf8")));
      const text = bundle.getMessage(id)?.value;
      if (!text) return "";
      const safe = bundle.formatPattern(text).replace(/&/g, "&amp;").replace(/</g, "&lt;");
      return `<p class="slow" lang="${tag}">${safe}</p>`;
    })
    .join("");
}

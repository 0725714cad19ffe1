import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { wordsWithoutComments } from "./vite.words.ts";

const folder = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  plugins: [wordsWithoutComments(), svelte()],
  resolve: {
    alias: {
      $lib: folder("lib"),
      $parts: folder("parts"),
      $features: folder("features"),
      $pages: folder("pages"),
    },
  },
  build: {
    target: ["es2022", "safari16.4", "chrome110"],
    // the content security policy allows no font and no script from data: addresses
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // the window and the one for the projector
    rollupOptions: {
      input: {
        index: fileURLToPath(new URL("./index.html", import.meta.url)),
        projector: fileURLToPath(new URL("./projector.html", import.meta.url)),
      },
    },
  },
  server: { host: "127.0.0.1", fs: { allow: [".."] } },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});

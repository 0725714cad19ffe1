import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

/** Which folders a folder may not use: pages → features → parts → lib, never upwards. */
const layer = (files, forbidden) => ({
  files,
  rules: {
    "no-restricted-imports": ["error", { patterns: forbidden.flatMap((name) => [`$${name}`, `$${name}/*`]) }],
  },
});

export default ts.config(
  { ignores: ["dist/", "dist-phone/", "node_modules/", "src/lib/generated/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.browser } },
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      "svelte/no-at-html-tags": "error",
      // it would forbid style:--x too, which sets a custom property and is allowed by the policy; style attributes are a rule of `cargo xtask check`
      "svelte/no-inline-styles": "off",
    },
  },
  // the page for phones is a program of its own: what it took from the window would travel to every phone
  layer(
    ["src/phone/**"],
    ["parts", "features", "pages", "lib/backend", "lib/i18n.svelte", "lib/generated/messages"],
  ),
  layer(["src/lib/**"], ["parts", "features", "pages"]),
  layer(["src/parts/**"], ["features", "pages"]),
  layer(["src/features/**"], ["pages"]),
);

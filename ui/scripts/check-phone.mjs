/* The page for phones as it was built: small enough, in the language of browsers of 2021, and nothing the policy of its server forbids. */
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

// the parser of svelte, which is the only one here that can be told how old a language is
const svelte = createRequire(import.meta.url).resolve("svelte/package.json");
const { parse } = createRequire(svelte)("acorn");

const MOST = 60 * 1024;
const FILES = ["assets/phone.css", "assets/phone.js", "index.html"];
/** What Safari 14, Chrome 87 or Firefox 88 do not have, or no browser has over plain HTTP. */
const MISSING = [
  [/\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with)\(/, "an array method of 2022 or later"],
  [/\bObject\.(hasOwn|groupBy)\b/, "a method of Object of 2022 or later"],
  [
    /\b(structuredClone|WeakRef|FinalizationRegistry|AggregateError|requestIdleCallback)\s*\(/,
    "a function that is not there",
  ],
  [/\bPromise\.(any|withResolvers)\b/, "a method of Promise that is not there"],
  [
    /\bcrypto\.(subtle|randomUUID)\b|\bnavigator\.(serviceWorker|wakeLock|clipboard)\b/,
    "needs a secure context",
  ],
  [/\(\?<[=!]/, "a look back in a pattern, which Safari before 16.4 cannot even read"],
  [/\beval\(|\bnew Function\b|\bimport\(/, "the policy forbids it, or it loads a second file"],
];
const STYLES = [
  [
    /:where\(|:has\(|@layer|@container|\binset:|\bdvh\b|(?<!grid-)\bgap:/,
    "a rule that Safari 14 or Chrome 87 do not know",
  ],
];

const folder = fileURLToPath(new URL("../dist-phone/", import.meta.url));
const faults = [];
const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    `${entry.parentPath ?? entry.path}/${entry.name}`
      .replace(/\\/g, "/")
      .split("dist-phone/")[1]
      .replace(/^\/+/, ""),
  )
  .sort();
if (found.join() !== FILES.join()) faults.push(`the page is ${FILES}, not ${found}`);

const read = (name) => readFileSync(folder + name);
const sizes = found.map((name) => [name, gzipSync(read(name), { level: 9 }).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
if (total > MOST) faults.push(`${total} bytes gzipped, ${MOST} at most`);

const script = read("assets/phone.js").toString();
try {
  parse(script, { ecmaVersion: 2019, sourceType: "module" });
} catch (error) {
  faults.push(`phone.js is not of 2019: ${error.message}`);
}
for (const [pattern, why] of MISSING) {
  const match = pattern.exec(script);
  if (match)
    faults.push(`phone.js: ${why}: …${script.slice(Math.max(0, match.index - 40), match.index + 40)}…`);
}
// svelte's own code calls it, and Chrome before 85 has it only from us (src/phone/older.ts)
if (/\.replaceAll\(/.test(script) && !/\bString\.prototype\b/.test(script))
  faults.push("phone.js: replaceAll is called and not brought along");
const style = read("assets/phone.css").toString();
for (const [pattern, why] of STYLES) {
  const match = pattern.exec(style);
  if (match)
    faults.push(`phone.css: ${why}: …${style.slice(Math.max(0, match.index - 40), match.index + 40)}…`);
}
if (/url\(|@import|@font-face/.test(style)) faults.push("phone.css loads something");

const page = read("index.html").toString();
if (/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/.test(page))
  faults.push("index.html has a script or a style inside");

if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\n`);
  process.exit(1);
}
process.stdout.write(
  `phone page: ${total} bytes gzipped of ${MOST} (${sizes.map(([name, size]) => `${name} ${size}`).join(", ")})\n`,
);

/* Formats messages with the window's own code, for the test that compares it with Rust (tests/tests/words/formatted.rs).
   In: { groups: [{ language, files, messages: [{ id, attribute, args }] }], day }, where files is null for what the window has itself.
   Out: { texts, days, names }: one text a message, the day and the language's own name by language. */
import process from "node:process";
import { text } from "node:stream/consumers";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createServer } from "vite";

const input = JSON.parse(await text(process.stdin));

// what the words ask of the browser: which languages it prefers, and where to write down the one spoken
globalThis.navigator ??= { languages: ["en"] };
globalThis.document = { documentElement: { lang: "" } };
const server = await createServer({
  appType: "custom",
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

try {
  const window = await server.ssrLoadModule("/src/lib/i18n.svelte.ts");
  const texts = [];
  const days = {};
  const names = {};
  for (const { language, files, messages } of input.groups) {
    window.speak(language);
    if (window.language() !== language) throw new Error(`the window does not speak ${language}`);
    days[language] = window.day(input.day);
    names[language] = window.languageName(language);
    const format = files ? fromFiles(language, files) : window.format;
    for (const { id, attribute, args } of messages) texts.push(format(id, args, attribute ?? undefined));
  }
  process.stdout.write(JSON.stringify({ texts, days, names }));
} finally {
  await server.close();
}

/** What the window would say if it had these files: a bundle made as its own are made. */
function fromFiles(language, files) {
  const bundle = new FluentBundle(language);
  for (const file of files) {
    const twice = bundle.addResource(new FluentResource(file));
    if (twice.length > 0) throw twice[0];
  }
  return (id, args, attribute) => {
    const message = bundle.getMessage(id);
    const pattern = attribute ? message.attributes[attribute] : message.value;
    const errors = [];
    const formatted = bundle.formatPattern(pattern, args, errors);
    if (errors.length > 0) throw errors[0];
    return formatted;
  };
}

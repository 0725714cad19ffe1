/** The words of the phone page. Only its own are in it; the language is reactive, and changing it changes nothing else. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const files = import.meta.glob<string>("../../../locales/*/{names,phone}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const languageOf = (path: string) => path.split("/locales/")[1]?.split("/")[0] ?? "";

/** The languages there are words for: the folders of `locales/`. */
export const known = Object.keys(files)
  .map(languageOf)
  .filter((tag, place, all) => all.indexOf(tag) === place)
  .sort();

// filled as languages are needed
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const bundles = new Map<string, FluentBundle>();

function bundleOf(tag: string): FluentBundle {
  let bundle = bundles.get(tag);
  if (!bundle) {
    bundles.set(tag, (bundle = new FluentBundle(tag)));
    for (const [path, text] of Object.entries(files)) {
      if (languageOf(path) === tag) bundle.addResource(new FluentResource(text));
    }
  }
  return bundle;
}

let spoken = $state("en");

/** The language spoken. */
export function language(): string {
  return spoken;
}

/** Speaks another language; the page says so to screen readers. */
export function speak(tag: string): void {
  spoken = tag;
  document.documentElement.lang = tag;
}

/** The `lang` of a text that may be in another language than the page around it. */
export function foreign(tag: string): string | undefined {
  return tag !== "" && tag !== spoken ? tag : undefined;
}

/** What a language calls itself. */
export function languageName(tag: string): string {
  return formatIn(tag, "language-name", undefined, undefined) ?? tag;
}

type Arguments = Record<string, FluentVariable>;

/** A message in the language spoken; a missing one in English, else in another language, never its id. */
export function format(id: string, args?: Arguments, attribute?: string): string {
  for (const tag of [spoken, "en", ...known]) {
    const text = formatIn(tag, id, args, attribute);
    if (text !== undefined) return text;
  }
  return "";
}

function formatIn(tag: string, id: string, args?: Arguments, attribute?: string): string | undefined {
  const bundle = bundleOf(tag);
  const message = bundle.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? bundle.formatPattern(pattern, args ?? {}, []) : undefined;
}

/** Words. The language is reactive: switching it redraws what is shown, nothing restarts. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { ApiError } from "./generated/api";

const files = import.meta.glob<string>("../../../locales/*/{names,error,ui/*}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

// filled as languages are needed: reading one takes longer than anything else before the first picture
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const bundles = new Map<string, FluentBundle>();
const known = new Set(Object.keys(files).map(languageOf));

function languageOf(path: string): string {
  return path.split("/locales/")[1]?.split("/")[0] ?? "";
}

const names = new Map(
  Object.entries(files).flatMap(([path, text]) => {
    const name = path.endsWith("/names.ftl") ? /^language-name = (.+)$/m.exec(text)?.[1] : undefined;
    return name ? [[languageOf(path), name.trim()] as const] : [];
  }),
);

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

/** What is spoken before the settings are known. */
const first = [...navigator.languages, "en"]
  .map((tag) => tag.split("-")[0] ?? "")
  .find((tag) => known.has(tag));

const begun = first ?? "en";
/** The language of the words. */
let spoken = $state(begun);
/** The language the host is asked in; the words follow when it has answered. */
let wanted = $state(begun);

/** The language spoken now, or in a moment. */
export function language(): string {
  return wanted;
}

document.documentElement.lang = begun;

/**
 * How long the page waits before it says which language it is in, in milliseconds: that makes the engine lay out every text once more, and none looks
 * different then. With the words it would nearly double the time until they are seen.
 */
const AFTER_THE_PICTURE = 100;

/**
 * Speaks another language; the page says so to screen readers. The words wait for `loaded`, which ends when the page has its content in that language:
 * both change in one picture, and nobody sees half of each.
 */
export function speak(tag: string, loaded?: Promise<void>): void {
  if (!known.has(tag) || tag === wanted) return;
  wanted = tag;
  const say = () => {
    if (tag === wanted) spoken = tag;
  };
  const root = document.documentElement;
  const name = () => {
    root.lang = wanted;
    root.ariaBusy = null;
  };
  if (!loaded) return (say(), name());
  // whoever reads the page aloud waits until it says its language
  root.ariaBusy = "true";
  void loaded.then(say).then(() => setTimeout(name, AFTER_THE_PICTURE));
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

/** An error in words: what happened, what is safe, what to do. */
export function errorWords(error: ApiError): { what: string; safe: string; action: string } {
  const known = format(`error-${error.code}`, error.args) !== "" ? error.code : "internal";
  const part = (attribute?: string) => format(`error-${known}`, error.args, attribute);
  return { what: part(), safe: part("safe"), action: part("action") };
}

/** English is British here, as in the documents: day before month. */
function dates(): string {
  return spoken === "en" ? "en-GB" : spoken;
}

/** A moment as people of the language write it: day and time. */
export function moment(iso: string): string {
  return new Intl.DateTimeFormat(dates(), { dateStyle: "medium", timeStyle: "short" }).format(
    Date.parse(iso),
  );
}

/** The time on the wall as people of the language write it. */
export function timeOfDay(at: Date): string {
  return new Intl.DateTimeFormat(dates(), { timeStyle: "short" }).format(at);
}

/** A day as people of the language write it. `iso` has no time, so the zone of this machine must not shift it. */
export function day(iso: string): string {
  return new Intl.DateTimeFormat(dates(), { dateStyle: "medium", timeZone: "UTC" }).format(Date.parse(iso));
}

/** What a language calls itself. All its other words are not read for that. */
export function languageName(tag: string): string {
  return names.get(tag) ?? tag;
}

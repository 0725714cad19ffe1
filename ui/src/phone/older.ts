/**
 * What svelte's own code calls and browsers before the summer of 2020 lack. Imported before everything else: without it the page stays empty there, and
 * nobody knows why.
 */
export function replaceAll(text: string, what: string | RegExp, by: string): string {
  return typeof what === "string" ? text.split(what).join(by) : text.replace(what, by);
}

const strings: Partial<Pick<string, "replaceAll">> = String.prototype;
strings.replaceAll ??= function (this: string, what: string | RegExp, by: unknown) {
  return replaceAll(String(this), what, String(by));
};

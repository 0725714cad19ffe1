/** Which page is shown. It stands in the fragment of the address, so that going back works as people expect. */
import { tick } from "svelte";
import { parse, type Route } from "./route";

let present = $state.raw<Route>(parse(location.hash));

addEventListener("hashchange", () => {
  present = parse(location.hash);
  scrollTo(0, 0);
});

/**
 * Links lead to pages of ours only. The window refuses every other address anyway, but a web view may already have opened a connection when it asks
 * whether it may (docs/security.md, W3).
 */
function keepInside(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
}
addEventListener("click", keepInside, { capture: true });
addEventListener("auxclick", keepInside, { capture: true });

/** The page shown now. */
export function route(): Route {
  return present;
}

/** Goes to another page. */
export function go(hash: string): void {
  location.hash = hash;
}

/** Goes to another page and waits until it is drawn. */
export async function arrive(hash: string): Promise<void> {
  const there = new Promise((done) => addEventListener("hashchange", done, { once: true }));
  go(hash);
  await there;
  await tick();
}

/** Gives the focus to the page itself: what had it is about to go. */
export function toContent(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}

/** Changes the address without a new entry to go back to: another tab of the same page. */
export function swap(hash: string): void {
  history.replaceState(null, "", hash);
  present = parse(hash);
}

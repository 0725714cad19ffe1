import { tick } from "svelte";

/**
 * Keeps whoever works by keyboard where they are: where the button they pressed went away with what it did, the focus goes to the last field of its form, and
 * the next Tab goes on from there instead of from the top of the page.
 */
export async function keepFocus(form: HTMLFormElement): Promise<void> {
  await tick();
  if (document.activeElement && document.activeElement !== document.body) return;
  [...form.querySelectorAll("input")].at(-1)?.focus();
}

import { tick } from "svelte";

/** Prints the pages on screen, once every one of them is drawn. */
export async function printSheets(): Promise<void> {
  await tick();
  await Promise.all(
    [...document.querySelectorAll<HTMLImageElement>(".sheets img")].map((one) => one.decode()),
  );
  print();
}

/** Lets the native menu, which speaks through the shell, save and print too. Gives what ends that. */
export function followMenu(saves: () => unknown, prints: () => unknown): () => void {
  const printed = (event: Event) => (event.preventDefault(), void prints());
  addEventListener("save-pdf", saves);
  addEventListener("print-page", printed);
  return () => {
    removeEventListener("save-pdf", saves);
    removeEventListener("print-page", printed);
  };
}

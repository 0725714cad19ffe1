/** What the entries of the native menu and their shortcuts do. */
import { call } from "./backend";
import { msg } from "./generated/messages";
import { to } from "./route";
import { arrive, go, route } from "./router.svelte";
import { session } from "./session.svelte";
import { stepped } from "./textsize";

const LANGUAGE = "language-";

const entries: Record<string, () => unknown> = {
  "go-today": () => go(to.today),
  "go-steps": () => go(to.steps),
  "go-practise": () => go(to.practise),
  "go-checklists": () => go(to.checklists),
  "go-settings": () => go(to.settings),
  "go-about": () => go(to.about),
  undo,
  // a page that has something better to print than itself says so
  print: () => dispatchEvent(new CustomEvent("print-page", { cancelable: true })) && print(),
  "save-pdf": saveChecklist,
  search: () => (session.searching = session.start?.present.kind !== "nobody"),
  shortcuts: () => (session.shortcuts = true),
  "zoom-in": () => session.save({ textSize: stepped(size(), "larger") }),
  "zoom-out": () => session.save({ textSize: stepped(size(), "smaller") }),
  "zoom-reset": () => session.save({ textSize: 100 }),
};

/** Does what the entry of this id says; an id nobody knows does nothing. */
export function choose(id: string): void {
  if (id.startsWith(LANGUAGE)) void session.save({ language: id.slice(LANGUAGE.length) });
  else entries[id]?.();
}

/** Takes the last change back and says so. */
export async function undo(): Promise<void> {
  const undone = await session.attempt(() => call("undo", {}));
  if (undone) session.tell(undone.what ? msg.appUndone() : msg.appNothingToUndo());
}

/** From elsewhere first to the page of the checklists: what is to be saved is seen behind the dialog that asks where. */
async function saveChecklist(): Promise<void> {
  if (route().page !== "checklists") await arrive(to.checklists);
  dispatchEvent(new CustomEvent("save-pdf"));
}

function size(): number {
  return session.settings?.textSize ?? 100;
}

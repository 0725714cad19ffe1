/** What the entries of the native menu and their shortcuts do. */
import { call } from "./backend";
import { msg } from "./generated/messages";
import { to } from "./route";
import { arrive, go, route } from "./router.svelte";
import { session } from "./session.svelte";
import { stepped } from "./textsize";

const LANGUAGE = "language-";

type Entries = Record<string, () => unknown>;

/** What can be done wherever the window is: somebody is at work, the program asks who it is, or it could not be opened. */
const anywhere: Entries = {
  // a page that has something better to print than itself says so
  print: () => dispatchEvent(new CustomEvent("print-page", { cancelable: true })) && print(),
  shortcuts: () => (session.shortcuts = true),
  "zoom-in": () => session.save({ textSize: stepped(session.textSize, "larger") }),
  "zoom-out": () => session.save({ textSize: stepped(session.textSize, "smaller") }),
  "zoom-reset": () => session.save({ textSize: 100 }),
};

/** What can be done once something is open, before anybody sits here too. */
const opened: Entries = { "go-about": () => go(to.about) };

/** What somebody does who sits here. */
const seated: Entries = {
  "go-today": () => go(to.today),
  "go-steps": () => go(to.steps),
  "go-practise": () => go(to.practise),
  "go-checklists": () => go(to.checklists),
  "go-settings": () => go(to.settings),
  undo,
  "save-pdf": saveChecklist,
  search: () => (session.searching = true),
};

/** Does what the entry of this id says; an id nobody knows does nothing, nor does one that makes no sense where the window is. */
export function choose(id: string): void {
  // nothing is drawn yet
  if (!session.start && !session.failure) return;
  if (id.startsWith(LANGUAGE)) {
    void session.save({ language: id.slice(LANGUAGE.length) });
    return;
  }
  const entry = anywhere[id] ?? (session.start && opened[id]) ?? (session.seated ? seated[id] : undefined);
  entry?.();
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

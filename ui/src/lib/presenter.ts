/** What the keys of a presenter mean: those of the keyboard, and those that clickers send (Page Up and Down, F5, Escape, dot and B). */
export type PresenterKey =
  "next" | "previous" | "first" | "last" | "black" | "pointer" | "language" | "begin" | "leave";

const KEYS: Record<string, PresenterKey> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  p: "pointer",
  l: "language",
  F5: "begin",
  Escape: "leave",
};

/** Every meaning a key can have. */
export const PRESENTER_KEYS: readonly PresenterKey[] = [...new Set(Object.values(KEYS))];

/** What the wall hears as well, for the room: slides have no use for it. */
type WallKey = "extend" | "hide";
export type ProjectorKey = PresenterKey | WallKey;

const WALL: Record<string, WallKey> = {
  e: "extend",
  h: "hide",
};

/** Every word the wall can say, but for the size of its own window. */
export const PROJECTOR_KEYS: readonly ProjectorKey[] = [...PRESENTER_KEYS, ...Object.values(WALL)];

/** What was meant by a key pressed on the wall. */
export function projectorKey(event: Pressed): ProjectorKey | undefined {
  return meant<ProjectorKey>({ ...KEYS, ...WALL }, event);
}

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** What was meant by a key; nothing for one that means nothing here, and for one held with another. */
export function presenterKey(event: Pressed): PresenterKey | undefined {
  return meant(KEYS, event);
}

function meant<Key>(keys: Record<string, Key>, event: Pressed): Key | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** Elements that need a key themselves: a button its Enter, a list its arrows, a line what is typed. */
export function needsKey(
  element: { tagName: string; type?: string; isContentEditable?: boolean },
  key: string,
): boolean {
  const tag = element.tagName.toLowerCase();
  if (element.isContentEditable || tag === "textarea" || tag === "select") return true;
  if (tag === "input") return element.type !== "checkbox" || key === " ";
  return (tag === "button" || tag === "a" || tag === "summary") && (key === "Enter" || key === " ");
}

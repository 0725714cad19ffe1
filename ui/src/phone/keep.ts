/** What outlives the page, where the browser allows it. Where it does not, all goes on until the page is closed. */
import { fields } from "./wire";

const PLACE = "tritt-place";
const LANGUAGE = "tritt-language";

/** What a storage has to have. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A storage that can do nothing wrong: one that is blocked or full throws on every call, or is not there at all. */
export interface Shelf {
  get(name: string): string | null;
  put(name: string, text: string | undefined): void;
}

/**
 * The first of the storages that works. The one that outlives the window comes first: who scans the QR code again, or whose phone has thrown the page out
 * of its memory, is still the same participant.
 */
export function shelf(storages: (() => Store)[]): Shelf {
  for (const open of storages) {
    try {
      const storage = open();
      storage.setItem("tritt-try", "1");
      storage.removeItem("tritt-try");
      return guarded(storage);
    } catch {
      // blocked: the next one
    }
  }
  return { get: () => null, put: () => undefined };
}

/** What the window remembers of its page: there also where every storage is blocked, and it survives a reload, not the window. */
export function remembered(history: Pick<History, "state" | "replaceState">): Store {
  const put = (name: string, text: string | null) =>
    history.replaceState({ ...fields(history.state), [name]: text }, "");
  return {
    getItem(name) {
      const text = fields(history.state)[name];
      return typeof text === "string" ? text : null;
    },
    setItem: put,
    removeItem: (name) => put(name, null),
  };
}

function guarded(storage: Store): Shelf {
  return {
    get(name) {
      try {
        return storage.getItem(name);
      } catch {
        return null;
      }
    },
    put(name, text) {
      try {
        if (text === undefined) storage.removeItem(name);
        else storage.setItem(name, text);
      } catch {
        // full: the answer is still in memory, and on its way
      }
    },
  };
}

/** The place in the room, the answer on its way and the one begun. */
export const place = {
  get: (shelf: Shelf) => shelf.get(PLACE),
  put: (shelf: Shelf, kept: unknown) =>
    shelf.put(PLACE, kept === undefined ? undefined : JSON.stringify(kept)),
};

/** The language somebody chose. */
export const chosenLanguage = {
  get: (shelf: Shelf) => shelf.get(LANGUAGE) ?? undefined,
  put: (shelf: Shelf, tag: string) => shelf.put(LANGUAGE, tag),
};

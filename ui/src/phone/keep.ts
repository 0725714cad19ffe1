/** What outlives the page, where the browser allows it. Where it does not, all goes on until the page is closed. */

const PLACE = "tritt-place";
const LANGUAGE = "tritt-language";

/** A storage that can do nothing wrong: one that is blocked or full throws on every call, or is not there at all. */
export interface Shelf {
  get(name: string): string | null;
  put(name: string, text: string | undefined): void;
}

/**
 * The first of the storages that works. The one that outlives the window comes first: who scans the QR code again, or whose phone has thrown the page out
 * of its memory, is still the same participant.
 */
export function shelf(storages: (() => Storage)[]): Shelf {
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

function guarded(storage: Storage): Shelf {
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

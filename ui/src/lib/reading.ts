/** Where in a text somebody is: the block at the top of the window. */

/** How long one has to stay before the place is kept, in milliseconds: not every line scrolled past is a place. */
const REST = 800;

/** How far below the top of the window a block still counts as the one being read, in pixels: the header lies above it. */
const HEADER = 120;

/** The block of a text, counted from 0. */
export function blockAt(text: Element, place: number): Element | undefined {
  return text.children[place];
}

/** The block at the top of the window, given where the lower edges of the blocks are; the last one when all are above. */
export function topBlock(bottoms: number[], top: number): number {
  const place = bottoms.findIndex((bottom) => bottom > top);
  return place === -1 ? Math.max(0, bottoms.length - 1) : place;
}

/**
 * Calls `keep` with the block at the top when one has stayed there, and when the text is left; gives what leaves it.
 *
 * `seat` says who sits here: a place is kept for whoever sat here when reading began, and never in the name of whoever came after.
 */
export function keepingPlace(text: Element, seat: () => string, keep: (block: number) => void): () => void {
  const who = seat();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let kept: number | undefined;
  // looked at while it is read: when it is left, the text may be off the page already, and the next page is scrolled to its top
  let block: number | undefined;
  const flush = () => {
    clearTimeout(waiting);
    if (block === undefined || block === kept || who !== seat()) return;
    keep((kept = block));
  };
  const scrolled = () => {
    const bottoms = Array.from(text.children, (block) => block.getBoundingClientRect().bottom);
    block = scrollY === 0 ? 0 : topBlock(bottoms, HEADER);
    clearTimeout(waiting);
    waiting = setTimeout(flush, REST);
  };
  addEventListener("scroll", scrolled, { passive: true });
  addEventListener("pagehide", flush);
  return () => {
    removeEventListener("scroll", scrolled);
    removeEventListener("pagehide", flush);
    flush();
  };
}

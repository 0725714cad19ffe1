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

/** Calls `keep` with the block at the top when one has stayed there; gives what ends it. */
export function keepingPlace(text: Element, keep: (block: number) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let kept: number | undefined;
  const look = () => {
    const bottoms = Array.from(text.children, (block) => block.getBoundingClientRect().bottom);
    const block = scrollY === 0 ? 0 : topBlock(bottoms, HEADER);
    if (block !== kept) keep((kept = block));
  };
  const scrolled = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, REST);
  };
  addEventListener("scroll", scrolled, { passive: true });
  return () => {
    clearTimeout(waiting);
    removeEventListener("scroll", scrolled);
  };
}

/** A round on the wall, as large as it fits: seen from ten metres, so first less is shown, and only then smaller. */

/** How large words become, as a part of what they are meant to be; where nothing is left that could go, a text that is cut off is worse than a small one. */
const LAST = 0.6;
const LESS = 0.05;
/** What is left out, step by step: nothing; the reasons of what is wrong; with them what was read before the question. Each from as large as there is room. */
const SPARED: [spare: string, most: number, least: number][] = [
  ["", 1.4, 0.9],
  ["reasons", 1.2, 0.8],
  ["lead", 1.2, LAST],
];

/** How a round is shown: with what left out, and how large. */
export type Shown = { spare: string; part: number };

/** Every way to show it, the best first. */
export function ways(): Shown[] {
  const down = (from: number, to: number) => {
    const parts: number[] = [];
    for (let part = from; part >= to - LESS / 2; part = Math.round((part - LESS) * 100) / 100)
      parts.push(part);
    return parts;
  };
  return SPARED.flatMap(([spare, most, least]) => down(most, least).map((part) => ({ spare, part })));
}

/** Sets `--fit` and `data-spare` on an element of fixed height, so that its content fits. Follows what changes in it. */
export function fitsWall(node: HTMLElement): () => void {
  const fit = () => {
    for (const { spare, part } of ways()) {
      node.style.setProperty("--fit", String(part));
      node.dataset["spare"] = spare;
      if (node.scrollHeight <= node.clientHeight) return;
    }
  };
  const sized = new ResizeObserver(fit);
  sized.observe(node);
  const changed = new MutationObserver(fit);
  changed.observe(node, { childList: true, characterData: true, subtree: true });
  void document.fonts.ready.then(fit);
  return () => {
    sized.disconnect();
    changed.disconnect();
  };
}

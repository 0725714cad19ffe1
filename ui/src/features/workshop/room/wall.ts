/** A round on the wall, as large as it fits: seen from ten metres, so first less is shown, and only then smaller. */

/** The smallest words become, as a part of what they are meant to be; where nothing is left that could go, a text that is cut off is worse than a small one. */
const LEAST = 0.8;
const LAST = 0.6;
const LESS = 0.05;
/** What is left out, step by step: nothing; the reasons of what is wrong; with them what was read before the question. */
const SPARED = ["", "reasons", "lead"];

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
  const all = SPARED.flatMap((spare) => down(1, LEAST).map((part) => ({ spare, part })));
  return [...all, ...down(LEAST - LESS, LAST).map((part) => ({ spare: SPARED.at(-1) ?? "", part }))];
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

/** Words on the wall as large as they fit. */

/** The smallest the words become, as a part of what they are meant to be; and how much smaller at once. */
const LEAST = 0.5;
const LESS = 0.05;

/** Sets `--fit` on an element of fixed height: 1 where its content fits, less where it does not. Follows what changes in it. */
export function fits(node: HTMLElement): () => void {
  const fit = () => {
    let part = 1;
    const set = () => node.style.setProperty("--fit", String(part));
    set();
    while (node.scrollHeight > node.clientHeight && part - LESS >= LEAST) {
      part = Math.round((part - LESS) * 100) / 100;
      set();
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

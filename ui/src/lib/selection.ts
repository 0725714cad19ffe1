/** Who is selected in a list that has pages. */

/** How much of a page is selected. */
export type Extent = "none" | "some" | "all";

/** How much of this page is selected; nothing of an empty one. */
export function extent(selected: string[], page: string[]): Extent {
  const found = page.filter((id) => selected.includes(id)).length;
  if (found === 0) return "none";
  return found === page.length ? "all" : "some";
}

/** One more, or one less. */
export function toggled(selected: string[], id: string): string[] {
  return selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id];
}

/** The page beside what is selected on others; or without it, where all of it was. */
export function pageToggled(selected: string[], page: string[]): string[] {
  const others = selected.filter((id) => !page.includes(id));
  return extent(selected, page) === "all" ? others : [...others, ...page];
}

/** Whether to offer everybody the choice finds: the page is selected, and there are more than are selected. */
export function offersMore(selected: string[], page: string[], matching: string[]): boolean {
  return (
    extent(selected, page) === "all" && matching.length > page.length && selected.length < matching.length
  );
}

/** A list while it is changed: what was added, dropped, moved. */
import type { DraftLine, ListItem, ListPageLine } from "$lib/generated/api";

export interface EditedLine {
  /** To tell lines apart while they are changed. */
  id: string;
  /** As the host knows it; empty for a new line. */
  key: string;
  text: string;
  /** Whether somebody of the firm wrote it. */
  own: boolean;
  duty: boolean;
}

/** The lines of a list as they are changed. */
export function edited(lines: ListPageLine[]): EditedLine[] {
  return lines.map((line) => ({
    id: line.key,
    key: line.key,
    text: line.text,
    own: line.step === null,
    duty: line.duty,
  }));
}

/** With a line of one's own at the end; without, where there is nothing to read in it. */
export function withLine(lines: EditedLine[], text: string): EditedLine[] {
  const line = text.trim();
  if (line === "") return lines;
  const taken = new Set(lines.map((one) => one.id));
  let number = lines.length + 1;
  while (taken.has(`new-${number}`)) number += 1;
  return [...lines, { id: `new-${number}`, key: "", text: line, own: true, duty: false }];
}

/** With a line of the guide at the end, once. */
export function withItem(lines: EditedLine[], { key, text, duty }: ListItem): EditedLine[] {
  if (lines.some((line) => line.key === key)) return lines;
  return [...lines, { id: key, key, text, own: false, duty }];
}

/** With other words in a line of one's own; those of the guide stay as they are. */
export const reworded = (lines: EditedLine[], id: string, text: string): EditedLine[] =>
  lines.map((line) => (line.id === id && line.own ? { ...line, text } : line));

export const dropped = (lines: EditedLine[], id: string): EditedLine[] =>
  lines.filter((line) => line.id !== id);

/** As the host takes them: what the curriculum says is not sent back to it. */
export function draftLines(lines: EditedLine[]): DraftLine[] {
  return lines.map(({ key, text, own, duty }) => ({ key, text: own ? text : "", duty }));
}

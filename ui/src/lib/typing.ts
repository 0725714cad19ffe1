/** Whether keys write: then undoing is a matter of the field, and the program takes nothing back. */

/** Kinds of input nothing is written into. Every other one, those of later browsers too, is a field. */
const SWITCHES = ["button", "checkbox", "image", "radio", "reset", "submit"];

/** What is looked at of an element. */
interface Target {
  tagName: string;
  isContentEditable: boolean;
  /** Of an input. */
  type?: string;
}

/** Whether something is written into this element, or chosen in it by writing. */
export function isWrittenInto({ tagName, isContentEditable, type }: Target): boolean {
  if (tagName === "INPUT") return !SWITCHES.includes(type ?? "text");
  return isContentEditable || tagName === "TEXTAREA" || tagName === "SELECT";
}

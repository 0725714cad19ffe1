/** Words for what a list would do. */
import type { Audience, RosterChange, RosterFate, RosterField, RosterPreview } from "$lib/generated/api";
import { msg } from "$lib/generated/messages";

/** How the letters of a file were stored. */
export function encodingName(encoding: RosterPreview["encoding"]): string {
  return { utf8: "UTF-8", utf16: "UTF-16", windows1252: "Windows-1252", mixed: msg.teamMixed() }[encoding];
}

/** What stands between its cells. */
export function separatorName(separator: string): string {
  if (separator === ",") return msg.teamComma();
  return separator === ";" ? msg.teamSemicolon() : msg.teamTab();
}

/** What becomes of a line. */
export function fateName(fate: RosterFate): string {
  switch (fate.kind) {
    case "add":
      return msg.teamFateAdd();
    case "change":
      return msg.teamFateChange();
    case "same":
      return msg.teamFateSame();
    case "leaves":
      return msg.teamFateLeaves();
    case "twice":
      return msg.teamFateTwice({ line: fate.first });
    case "refused": {
      const { column } = fate;
      return {
        unnamed: () => msg.teamWhyUnnamed(),
        mail: () => msg.teamWhyMail({ column }),
        tooLong: () => msg.teamWhyLong({ column }),
        characters: () => msg.teamWhyCharacters({ column }),
        cells: () => msg.teamWhyCells(),
        quote: () => msg.teamWhyQuote(),
        header: () => msg.teamWhyHeader(),
        nameTaken: () => msg.teamWhyTaken(),
      }[fate.why]();
    }
  }
}

/** What a list says about somebody. */
export function fieldName(field: RosterField): string {
  return {
    name: msg.teamWho,
    email: msg.teamEmail,
    group: msg.teamOfGroup,
    number: msg.teamNumber,
    status: msg.teamByStanding,
    role: msg.profileRole,
    language: msg.appLanguage,
  }[field]();
}

/** From what to what. */
export function changeName({ field, from, to }: RosterChange): string {
  const worded = (value: string) => (field === "role" ? roleName(value as Audience) : value);
  return from === ""
    ? msg.teamChangeNew({ to: worded(to) })
    : msg.teamChange({ from: worded(from), to: worded(to) });
}

function roleName(role: Audience): string {
  return { everyone: msg.profileRoleEveryone, management: msg.audienceManagement, it: msg.audienceIt }[
    role
  ]();
}

/** Addresses of the pages inside the window. */

export const STEP_TABS = ["understand", "do", "check", "tick", "sources"] as const;
export type StepTab = (typeof STEP_TABS)[number];

/** What a path is made of: its page, its questions, its placement check. */
const PATH_PARTS = ["lessons", "questions", "placement"] as const;
export type PathPart = (typeof PATH_PARTS)[number];

/** The pages of the firm's side. */
export const FIRM_PARTS = [
  "overview",
  "profile",
  "check",
  "plan",
  "lists",
  "emergency",
  "incident",
  "tabletop",
  "suppliers",
] as const;
export type FirmPart = (typeof FIRM_PARTS)[number];

/** The pages for who gives workshops. */
export const WORKSHOP_PARTS = [
  "overview",
  "plan",
  "present",
  "room",
  "sets",
  "network",
  "records",
  "guide",
] as const;
export type WorkshopPart = (typeof WORKSHOP_PARTS)[number];

export type Route =
  | {
      page:
        | "today"
        | "steps"
        | "practise"
        | "repeat"
        | "refresh"
        | "paths"
        | "verify"
        | "team"
        | "evidence"
        | "report"
        | "glossary"
        | "situation"
        | "settings"
        | "profile"
        | "notes"
        | "about"
        | "charter"
        | "gallery";
    }
  | { page: "firm"; part: FirmPart; id?: string; rest?: string[] }
  | { page: "workshop"; part: WorkshopPart; id?: string }
  | { page: "step"; id: string; tab: StepTab }
  | { page: "lesson"; id: string }
  | { page: "exercise"; id: string }
  | { page: "quiz"; id: string }
  | { page: "path"; id: string; part: PathPart }
  | { page: "edit-path"; id?: string }
  | { page: "checklists"; step?: string };

/** The page of an address; what nobody knows is Today. */
export function parse(hash: string): Route {
  const [page, id, tab, ...rest] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  switch (page) {
    case "steps":
    case "repeat":
    case "refresh":
    case "paths":
    case "verify":
    case "team":
    case "evidence":
    case "report":
    case "glossary":
    case "situation":
    case "settings":
    case "profile":
    case "notes":
    case "about":
    case "charter":
    case "gallery":
      return { page };
    case "firm": {
      const part = FIRM_PARTS.find((one) => one === id) ?? "overview";
      if (!tab) return { page, part };
      return rest.length > 0 ? { page, part, id: tab, rest } : { page, part, id: tab };
    }
    case "workshop": {
      const part = WORKSHOP_PARTS.find((one) => one === id) ?? "overview";
      return tab ? { page, part, id: tab } : { page, part };
    }
    case "checklists":
      return id ? { page, step: id } : { page };
    case "practise":
      return id ? { page: "exercise", id } : { page };
    case "step":
      if (id) return { page, id, tab: STEP_TABS.find((one) => one === tab) ?? "understand" };
      break;
    case "path":
      if (id && tab === "edit") return { page: "edit-path", id };
      if (id) return { page, id, part: PATH_PARTS.find((one) => one === tab) ?? "lessons" };
      break;
    case "edit-path":
      return { page };
    case "lesson":
    case "quiz":
      if (id) return { page, id };
      break;
  }
  return { page: "today" };
}

/** Addresses by page, so that no component builds one itself. */
export const to = {
  today: "#/today",
  steps: "#/steps",
  practise: "#/practise",
  exercise: (id: string) => `#/practise/${encodeURIComponent(id)}`,
  checklists: "#/checklists",
  checklistOf: (step: string) => `#/checklists/${encodeURIComponent(step)}`,
  firm: "#/firm",
  firmPart: (part: FirmPart, id?: string) =>
    id ? `#/firm/${part}/${encodeURIComponent(id)}` : `#/firm/${part}`,
  workshop: "#/workshop",
  workshopPart: (part: WorkshopPart, id?: string) =>
    id ? `#/workshop/${part}/${encodeURIComponent(id)}` : `#/workshop/${part}`,
  firmCheck: "#/firm/check",
  checkAsk: (check: number, question?: string) =>
    question ? `#/firm/check/${check}/ask/${encodeURIComponent(question)}` : `#/firm/check/${check}/ask`,
  checkAnswers: (check: number) => `#/firm/check/${check}/answers`,
  checkResult: (check: number) => `#/firm/check/${check}/result`,
  checkBeside: (check: number, before: number) => `#/firm/check/${check}/beside/${before}`,
  glossary: "#/glossary",
  situation: "#/situation",
  settings: "#/settings",
  profile: "#/profile",
  notes: "#/notes",
  about: "#/about",
  charter: "#/charter",
  step: (id: string, tab: StepTab = "understand") => `#/step/${encodeURIComponent(id)}/${tab}`,
  lesson: (id: string) => `#/lesson/${encodeURIComponent(id)}`,
  paths: "#/paths",
  verify: "#/verify",
  team: "#/team",
  evidence: "#/evidence",
  report: "#/report",
  newPath: "#/edit-path",
  path: (id: string) => `#/path/${encodeURIComponent(id)}`,
  pathQuestions: (id: string) => `#/path/${encodeURIComponent(id)}/questions`,
  placement: (id: string) => `#/path/${encodeURIComponent(id)}/placement`,
  editPath: (id: string) => `#/path/${encodeURIComponent(id)}/edit`,
  repeat: "#/repeat",
  refresh: "#/refresh",
  quiz: (step: string) => `#/quiz/${encodeURIComponent(step)}`,
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

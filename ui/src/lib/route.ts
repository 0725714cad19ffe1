/** Addresses of the pages inside the window. */

export const STEP_TABS = ["understand", "do", "check", "tick", "sources"] as const;
export type StepTab = (typeof STEP_TABS)[number];

export type Route =
  | {
      page:
        | "today"
        | "steps"
        | "practise"
        | "repeat"
        | "refresh"
        | "glossary"
        | "situation"
        | "settings"
        | "profile"
        | "about"
        | "gallery";
    }
  | { page: "step"; id: string; tab: StepTab }
  | { page: "lesson"; id: string }
  | { page: "exercise"; id: string }
  | { page: "quiz"; id: string }
  | { page: "checklists"; step?: string };

/** The page of an address; what nobody knows is Today. */
export function parse(hash: string): Route {
  const [page, id, tab] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  switch (page) {
    case "steps":
    case "repeat":
    case "refresh":
    case "glossary":
    case "situation":
    case "settings":
    case "profile":
    case "about":
    case "gallery":
      return { page };
    case "checklists":
      return id ? { page, step: id } : { page };
    case "practise":
      return id ? { page: "exercise", id } : { page };
    case "step":
      if (id) return { page, id, tab: STEP_TABS.find((one) => one === tab) ?? "understand" };
      break;
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
  glossary: "#/glossary",
  situation: "#/situation",
  settings: "#/settings",
  profile: "#/profile",
  about: "#/about",
  step: (id: string, tab: StepTab = "understand") => `#/step/${encodeURIComponent(id)}/${tab}`,
  lesson: (id: string) => `#/lesson/${encodeURIComponent(id)}`,
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

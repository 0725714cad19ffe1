/** Walking through a scenario, as plain functions. */
import type { Ending, ScenarioChoice, ScenarioPage, Situation } from "./generated/api";

/** A decision that was made. */
export interface Decision {
  situation: Situation;
  choice: ScenarioChoice;
}

/** Where one is after some choices. */
export interface Standing {
  decisions: Decision[];
  minutes: number;
  situation: Situation | undefined;
  ending: Ending | undefined;
}

/** Follows `choices` from the start; a choice nobody knows ends the walk where it stands. */
export function stand(page: ScenarioPage, choices: string[]): Standing {
  const decisions: Decision[] = [];
  let here = page.start;
  let minutes = 0;
  for (const chosen of choices) {
    const situation = page.situations.find((one) => one.id === here);
    const choice = situation?.choices.find((one) => one.id === chosen);
    if (!situation || !choice) break;
    decisions.push({ situation, choice });
    minutes += choice.minutes;
    here = choice.to;
  }
  return {
    decisions,
    minutes,
    situation: page.situations.find((one) => one.id === here),
    ending: page.endings.find((one) => one.id === here),
  };
}

/** The clock, `minutes` after midnight, as both languages write it on a display. */
export function clock(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${two(Math.floor(day / 60))}:${two(day % 60)}`;
}

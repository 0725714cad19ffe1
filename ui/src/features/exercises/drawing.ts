/** The drawings of places. One is as large as a page of code: it comes when it is wanted. */
import type { Component } from "svelte";

type Spots = Record<string, [number, number, number, number]>;

/** A drawing, and where in it each thing is: left, top, width, height, in percent. */
export interface Drawn {
  Drawing: Component;
  spots: Spots;
}

const drawings: Record<string, () => Promise<[{ default: Component }, { spots: Spots }]>> = {
  "place-office": () => Promise.all([import("./drawings/Office.svelte"), import("./drawings/office")]),
  "place-home-office": () =>
    Promise.all([import("./drawings/HomeOffice.svelte"), import("./drawings/home-office")]),
  "place-train": () => Promise.all([import("./drawings/Train.svelte"), import("./drawings/train")]),
};

/** The drawing of a place; nothing for one that is not drawn. */
export function drawing(place: string): Promise<Drawn> | undefined {
  return drawings[place]?.().then(([{ default: Drawing }, { spots }]) => ({ Drawing, spots }));
}

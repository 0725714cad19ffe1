/** Where things stand in a radar chart: corners around a middle, the first one on top, clockwise. */

export interface Spot {
  x: number;
  y: number;
}

/** A place on the axis of a corner: 0 is the middle, 100 the outermost ring. */
export function spot(corner: number, corners: number, percent: number, radius: number): Spot {
  const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
  const length = (Math.min(100, Math.max(0, percent)) / 100) * radius;
  return { x: round(length * Math.cos(angle)), y: round(length * Math.sin(angle)) };
}

/** The outline through all values, as the points of a polygon; a corner without a value is passed by. */
export function outline(values: (number | undefined)[], radius: number): string {
  return values
    .flatMap((value, corner) => (value === undefined ? [] : [spot(corner, values.length, value, radius)]))
    .map(({ x, y }) => `${x},${y}`)
    .join(" ");
}

/** On which side of its corner a name stands, so that it does not run into the chart. */
export function side(corner: number, corners: number): "start" | "middle" | "end" {
  const { x } = spot(corner, corners, 100, 100);
  return Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
}

/** Words in lines of at most so many characters; a longer word has a line of its own. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

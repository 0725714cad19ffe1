/** Drawing charts. The only place that knows the chart library; loaded where a chart is shown. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface Point {
  label: string;
  value: number;
  short: string;
}

/**
 * Draws bars in the colours of the theme, on paper in those of the light one, each with its value beside it. A drawing takes its colours when it is
 * made, so for paper it is made anew; nothing else on the page is drawn in between.
 */
export function draw(
  canvas: HTMLCanvasElement,
  points: Point[],
  standing: boolean,
  surface: "screen" | "paper",
): Chart {
  const { dataset } = document.documentElement;
  const theme = dataset["theme"];
  if (surface === "paper") dataset["theme"] = "light";
  const chart = bars(canvas, points, standing);
  dataset["theme"] = theme;
  return chart;
}

function bars(canvas: HTMLCanvasElement, points: Point[], standing: boolean): Chart {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string) => style.getPropertyValue(token).trim();
  const ink = colour("--ink");
  const size = parseFloat(style.fontSize) * 0.875;
  const font = { family: style.fontFamily, size };
  const values = {
    id: "values",
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `600 ${String(size)}px ${style.fontFamily}`;
      ctx.fillStyle = ink;
      ctx.textAlign = standing ? "center" : "left";
      ctx.textBaseline = standing ? "bottom" : "middle";
      chart.getDatasetMeta(0).data.forEach((bar, place) => {
        const { x, y } = bar.getProps(["x", "y"], true) as { x: number; y: number };
        ctx.fillText(points[place]?.short ?? "", standing ? x : x + 8, standing ? y - 4 : y);
      });
      ctx.restore();
    },
  };
  // room for the value behind the longest bar
  const room = standing ? size * 2 : Math.max(...points.map(({ short }) => short.length)) * size * 0.65 + 12;
  const names = { display: true, grid: { display: false }, border: { color: colour("--line") } };
  const axis = {
    ...names,
    ticks: { color: ink, font, autoSkip: false, crossAlign: "far" as const },
  };
  return new Chart(canvas, {
    type: "bar",
    data: {
      labels: points.map(({ label }) => (standing ? label : lines(label))),
      datasets: [
        { data: points.map(({ value }) => value), backgroundColor: colour("--petrol"), borderRadius: 4 },
      ],
    },
    options: {
      indexAxis: standing ? "x" : "y",
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: standing ? { top: room } : { right: room } },
      events: [],
      scales: standing
        ? { x: axis, y: { display: false, beginAtZero: true } }
        : { y: axis, x: { display: false, beginAtZero: true } },
    },
    plugins: [values],
  });
}

/** A long label in lines of about twenty characters. */
export function lines(label: string): string[] {
  const out: string[] = [];
  for (const word of label.split(" ")) {
    const last = out.at(-1);
    if (last !== undefined && last.length + word.length < 22) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

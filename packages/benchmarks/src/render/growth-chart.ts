import type { Growth } from "../harness/benchmark.ts";
import { shown } from "../harness/show.ts";
import { line, round, svg, text } from "./svg.ts";

const width = 720;
const plot = { left: 70, right: 690, top: 40, height: 140 };
const chartHeight = 226;

/** How a cost grows, on scales where ten times as much is always the same step: in proportion is a straight line. */
export function growthChart(all: readonly Growth[]): string {
  return svg(
    width,
    all.length * chartHeight,
    "How cost grows with what is asked for",
    all.flatMap((growth, index) => drawn(growth, index * chartHeight)),
  );
}

function drawn({ what, by, unit, points }: Growth, top: number): string[] {
  const along = scale(points.map(({ at }) => at));
  const up = scale(points.map(({ value }) => value));
  const x = (at: number): number => plot.left + 45 + along(at) * (plot.right - plot.left - 90);
  const y = (value: number): number => top + plot.top + (1 - up(value)) * (plot.height - 35) + 20;
  const bottom = top + plot.top + plot.height;
  return [
    text(plot.left, top + 22, what, 'font-weight="600"'),
    line(plot.left, bottom, plot.right, bottom),
    line(plot.left, top + plot.top, plot.left, bottom),
    `<polyline class="curve" points="${points.map(({ at, value }) => `${round(x(at))},${round(y(value))}`).join(" ")}"/>`,
    ...points.flatMap(({ at, value }) => [
      `<circle class="bar" cx="${round(x(at))}" cy="${round(y(value))}" r="4"/>`,
      text(x(at), y(value) - 10, `${shown(value)} ${unit}`, 'text-anchor="middle"'),
      text(x(at), bottom + 18, shown(at), 'text-anchor="middle" class="quiet"'),
    ]),
    text(plot.right, bottom + 34, by, 'text-anchor="end" class="quiet"'),
  ];
}

/** From 0 to 1 in even steps of powers. */
function scale(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value: number): number => (most === least ? 0.5 : (Math.log(value) - least) / (most - least));
}

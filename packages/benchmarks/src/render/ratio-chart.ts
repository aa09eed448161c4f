import type { Result } from "../harness/results.ts";
import { isReached } from "../harness/show.ts";
import { line, round, svg, text } from "./svg.ts";

const labelWidth = 650;
const barWidth = 300;
const most = 2;
const rowHeight = 22;

/** Every figure that has an aim as a bar: how many times as good as the other, and a mark where it should reach. */
export function ratioChart(results: readonly Result[]): string {
  const rows = results.flatMap(({ title, rows }) =>
    rows
      .filter(({ aim, ratio }) => aim !== undefined && ratio !== undefined)
      .map((row) => ({ ...row, title })),
  );
  const height = 56 + rows.length * rowHeight;
  const at = (ratio: number): number => labelWidth + (Math.min(ratio, most) / most) * barWidth;
  const scale = [0.5, 1, 1.5, 2].flatMap((ratio) => [
    line(at(ratio), 30, at(ratio), height - 16),
    text(at(ratio), 22, `${ratio} ×`, 'text-anchor="middle" class="quiet"'),
  ]);
  const bars = rows.flatMap((row, index) => {
    const { title, what, instead, ratio = 0, aim } = row;
    const y = 36 + index * rowHeight;
    const reach = at(aim?.atLeast ?? 0);
    const name = isReached(row) === true ? "bar" : "missed";
    return [
      text(labelWidth - 8, y + 12, `${what}, beside ${instead?.name ?? title}`, 'text-anchor="end"'),
      `<rect class="${name}" x="${labelWidth}" y="${y + 2}" width="${round(at(ratio) - labelWidth)}" height="12" rx="2"/>`,
      line(reach, y - 1, reach, y + 17, "aim"),
      text(labelWidth + barWidth + 8, y + 12, ratio.toFixed(2)),
    ];
  });
  return svg(
    labelWidth + barWidth + 60,
    height,
    "Ours beside what a user would use instead: longer is better",
    [...scale, ...bars],
  );
}

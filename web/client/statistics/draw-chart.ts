import { axisX, barX, dot, gridX, plot, ruleX, ruleY, text, tickX } from "@observablehq/plot";
import { type CellStatus, cellMarks } from "./cell-mark.ts";
import type { DrawingSize } from "./use-drawing-size.ts";

export type DrawnCell = {
  label: string;
  codes: readonly string[];
  value: number | null;
  low: number | null;
  high: number | null;
  status: CellStatus;
};

type Way = DrawingSize & { locale: string; isRightToLeft: boolean };

/** How far the axis reaches where no cell has a number. */
const emptyAxis = 10;

/**
 * Bars with their intervals, each under its name; what is kept back is a hatched square of one size, which is no length
 * and so no value. Colours and letters come from the page's style: the policy of the page takes no other.
 */
export function drawChart(cells: readonly DrawnCell[], way: Way): SVGSVGElement | HTMLElement {
  const { widthPx, letterPx, isRightToLeft } = way;
  const rows = cells.map((cell) => ({ ...cell, key: cell.codes.join(" "), words: wordsOf(cell, way.locale) }));
  const extraPx = (linesOf(rows, way) - 1) * letterPx * 1.1;
  const most = Math.max(...rows.map(({ value, high }) => high ?? value ?? 0)) || emptyAxis;
  const [start, end] = [Math.round(letterPx * 0.5), Math.round(letterPx * 4)];
  const drawing = plot({
    ...{
      width: widthPx,
      height: Math.round(rows.length * (3.2 * letterPx + extraPx) + 2.5 * letterPx),
      className: "drawing",
    },
    ...{ marginTop: 0, marginBottom: Math.round(letterPx * 2.5) },
    ...(isRightToLeft ? { marginLeft: end, marginRight: start } : { marginLeft: start, marginRight: end }),
    x: { domain: [0, most], reverse: isRightToLeft, axis: null, label: null },
    y: { domain: rows.map(({ key }) => key), axis: null, label: null, padding: 0 },
    marks: marksOf(rows, { ...way, extraPx }),
  });
  // Plot brings a style of its own, which the policy refuses; what it says is in statistics.css.
  for (const style of drawing.querySelectorAll("style")) style.remove();
  drawing.prepend(hatching());
  drawing.setAttribute("direction", isRightToLeft ? "rtl" : "ltr");
  return drawing;
}

type Row = DrawnCell & { key: string; words: string };

function marksOf(rows: readonly Row[], way: Way & { extraPx: number }) {
  const { letterPx, isRightToLeft, locale, extraPx } = way;
  const bar = { y: "key", insetTop: letterPx * 1.6 + extraPx, insetBottom: letterPx * 0.4 };
  const whisker = { ...bar, insetTop: letterPx * 2 + extraPx, insetBottom: letterPx * 0.8, className: "interval" };
  const published = rows.filter(({ status }) => status === "PUBLISHED");
  const kept = rows.filter(({ status }) => status === "SUPPRESSED");
  const middle = letterPx * 0.6 + extraPx / 2;
  const aside = letterPx * (isRightToLeft ? -0.8 : 0.8);
  return [
    ...(published.length === 0 ? [] : scaleOf(letterPx, locale)), // without a number nothing can be read off
    barX(published, { ...bar, x: "value", className: "bar" }),
    dot(kept, {
      ...{ y: "key", x: () => 0, symbol: "square", r: letterPx * 0.45, dy: middle, dx: aside },
      ...{ className: "kept", fill: "url(#kept-back)" },
    }),
    // Light below the dark line, so that it is seen on a bar as well as beside it.
    ruleY(published, { y: "key", x1: "low", x2: "high", dy: middle, className: "interval-ground" }),
    ruleY(published, { y: "key", x1: "low", x2: "high", dy: middle, className: "interval" }),
    tickX(published, { ...whisker, x: "low" }),
    tickX(published, { ...whisker, x: "high" }),
    ruleX([0], { className: "ground" }),
    text(rows, {
      ...{ y: "key", x: () => 0, text: "label", textAnchor: "start", className: "label" },
      // In lines of its own, whole: what tells it from its neighbours stands at the end.
      ...{ fontSize: letterPx, lineAnchor: "bottom", dy: extraPx / 2 - letterPx * 0.25, lineWidth: roomOf(way) },
    }),
    text(rows, {
      ...{ y: "key", x: endOf, text: "words", textAnchor: "start", className: "number" },
      ...{ fontSize: letterPx, dy: middle, dx: aside / 2 },
      filter: ({ status }: Row) => status !== "SUPPRESSED",
    }),
    text(kept, {
      ...{ y: "key", x: () => 0, text: "words", textAnchor: "start", className: "number" },
      ...{ fontSize: letterPx, dy: middle, dx: aside * 2 },
    }),
  ];
}

/** How wide a line of a label may be, in letters' heights. */
const roomOf = ({ widthPx, letterPx }: DrawingSize) => (widthPx / letterPx) * 0.85;
/** How wide a letter is of its height, rather more than most are. */
const letterWidth = 0.55;
const mostLines = 3;

/** How many lines the longest label takes. */
function linesOf(rows: readonly Row[], size: DrawingSize): number {
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  return Math.min(mostLines, Math.max(1, Math.ceil((longest * letterWidth) / roomOf(size))));
}

function scaleOf(letterPx: number, locale: string) {
  const formatter = new Intl.NumberFormat(locale);
  const tickFormat = (value: number) => formatter.format(value);
  return [gridX({ className: "grid", ticks: 4 }), axisX({ ticks: 4, tickSize: 0, fontSize: letterPx, tickFormat })];
}

const endOf = ({ value, high }: Row) => high ?? value ?? 0;

function wordsOf({ status, value }: DrawnCell, locale: string): string {
  if (status !== "PUBLISHED") return cellMarks[status];
  return value === null ? "" : new Intl.NumberFormat(locale).format(value);
}

const names = "http://www.w3.org/2000/svg";

/** The pattern of what is kept back. */
function hatching(): SVGElement {
  const definitions = document.createElementNS(names, "defs");
  const pattern = elementOf("pattern", { id: "kept-back", width: "6", height: "6", patternUnits: "userSpaceOnUse" });
  pattern.append(elementOf("path", { d: "M0 6L6 0M-1 1L1 -1M5 7L7 5", class: "hatch" }));
  definitions.append(pattern);
  return definitions;
}

function elementOf(name: "pattern" | "path", attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(names, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/** Draws a situation: a step line a source, whiskers where a figure allows several counts, hollow marks for what no longer stands. */
import { s } from "../dom.js";
import { bounds, count, said } from "../say/figures.js";
import { plain } from "../say/text.js";
import { term } from "../say/terms.js";
import { clock, shortClock, shortDay } from "../say/times.js";
import { COLOURS, shapeOf } from "./glyphs.js";
import { endLabels } from "./labels.js";
import { countScale, timeScale } from "./scale.js";

const LEFT = 52;
const TOP = 26;
const BELOW = 30;
const NARROW = 620;

/**
 * @param {object} shown
 * @param {import("./series.js").Series[]} shown.series
 * @param {?any} shown.alert
 * @param {[number, number]} shown.extent the earliest and the latest time on the chart, milliseconds since 1970
 * @param {number} shown.asOf
 * @param {boolean} shown.past whether the reader looks from an earlier time
 * @param {number} width CSS pixels
 * @param {(position: any) => void} choose called with the position of a mark that is clicked
 * @returns {SVGElement}
 */
export function draw(shown, width, choose) {
  const labelled = width >= NARROW;
  const height = labelled ? 330 : 270;
  const right = width - (labelled ? 186 : 14);
  const scale = countScale(countsIn(shown.series), TOP + 8, height - BELOW - 6);
  const time = timeScale(...shown.extent, LEFT, right);
  const frame = { scale, time, left: LEFT, right, height };
  return s("svg", { class: "chart", width, height, role: "img", "aria-label": `Figures over time on a logarithmic scale: ${summary(shown.series)}. The table below holds the same figures.` },
    grid(frame),
    conflictBand(shown, frame),
    shown.past ? asOfLine(shown.asOf, frame) : null,
    shown.series.map((series) => line(series, frame)),
    shown.series.map((series) => series.marks.map((mark) => drawMark(mark, series.colour, frame, choose))),
    labelled ? endLabels(shown.series, frame, width) : null);
}

function countsIn(series) {
  return series.flatMap(({ marks }) => marks.flatMap(({ level, position }) => [level, position.low, position.high ?? level]));
}

function summary(series) {
  const last = series.slice(0, 6).map(({ source, marks }) => `${plain(source.name)}, ${said(marks.at(-1).position)}`);
  return series.length ? last.join("; ") : "none yet";
}

function grid({ scale, time, left, right, height }) {
  const rows = scale.ticks.map((tick) => {
    const y = scale.y(tick);
    return s("g", { class: "tick", "data-count": tick, "data-y": y.toFixed(2) },
      s("line", { x1: left, x2: right, y1: y, y2: y }),
      s("text", { x: left - 8, y: y + 4, "text-anchor": "end" }, count(tick)));
  });
  const columns = time.ticks.map((tick) => {
    const x = time.x(tick);
    return s("g", { class: "tick" },
      s("line", { x1: x, x2: x, y1: height - BELOW, y2: height - BELOW + 5 }),
      s("text", { x, y: height - 8, "text-anchor": "middle" }, time.daily ? shortDay(tick) : shortClock(tick)));
  });
  const base = s("line", { class: "axis", x1: left, x2: right, y1: height - BELOW, y2: height - BELOW });
  return s("g", { "aria-hidden": "true" }, rows, columns, base, scale.broken ? axisBreak(left, scale) : null);
}

/** Two strokes across the axis: below them the scale is no longer logarithmic. */
function axisBreak(left, scale) {
  const y = scale.bottom - 13;
  return s("path", { class: "axis", d: `M${left - 5} ${y + 2}l10-4m-10 8l10-4` });
}

function conflictBand({ alert, extent, asOf }, { time, height }) {
  const shownReasons = (alert?.reasons ?? []).filter((reason) => Date.parse(reason.opened) <= asOf);
  return s("g", { class: "conflicts" }, shownReasons.map((reason) => {
    const from = time.x(Date.parse(reason.opened));
    const until = time.x(reason.closed === null ? asOf : Math.min(Date.parse(reason.closed), asOf, extent[1]));
    const notice = reason.closed === reason.opened;
    return notice
      ? s("path", { class: "notice", d: `M${from} ${TOP - 4}l4-8h-8Z` }, s("title", {}, `${term(reason.kind)}, ${clock(reason.opened)}`))
      : s("g", {},
        s("rect", { class: "wash", x: from, y: TOP - 4, width: Math.max(2, until - from), height: height - BELOW - TOP + 4 }),
        s("rect", { class: "bar", x: from, y: TOP - 10, width: Math.max(3, until - from), height: 5, rx: 2 },
          s("title", {}, `${term(reason.kind)} since ${clock(reason.opened)}`)));
  }));
}

function asOfLine(asOf, { time, height }) {
  const x = time.x(asOf);
  return s("line", { class: "as-of", x1: x, x2: x, y1: TOP - 12, y2: height - BELOW });
}

/** Level while a figure stands, then straight to the next one. */
function line({ colour, marks }, { scale, time }) {
  const stood = marks.filter((mark) => mark.until !== null);
  let path = "";
  stood.forEach((mark, i) => {
    const y = scale.y(mark.level);
    const joined = i > 0 && stood[i - 1].until >= mark.time;
    path += `${joined ? "L" : "M"}${time.x(mark.time).toFixed(1)} ${y.toFixed(1)}H${time.x(mark.until).toFixed(1)}`;
  });
  const oldest = stood.at(-1)?.age ?? 0;
  return path ? s("path", { class: `line s${colour % COLOURS} age${oldest}`, d: path }) : null;
}

function drawMark({ position, time: at, level, standing, age, until }, colour, { scale, time }, choose) {
  const x = time.x(at);
  const y = scale.y(level);
  const tone = `s${colour % COLOURS}`;
  const hollow = standing === "withdrawn" || standing === "retracted";
  const text = `${plain(position.source.name)}: ${said(position)} (${bounds(position)}), ${clock(position.time.time, position.time.precision)}, ${term(standing)}`;
  return s("g", {
    class: `mark ${standing} age${age}`, "data-source": position.source.key, "data-value": position.value ?? "", "data-low": position.low,
    "data-high": position.high ?? "", "data-time": position.time.time, "data-standing": standing, "data-x": x.toFixed(2), "data-y": y.toFixed(2),
    onclick: () => choose(position),
  },
  s("title", {}, text),
  until === null ? null : band(position, x, time.x(until), scale, tone),
  position.low === position.high ? null : whisker(position, x, scale, tone),
  s("circle", { class: "target", cx: x, cy: y, r: 12 }),
  s("path", { class: `shape ${tone}${hollow ? " hollow" : ""}`, d: shapeOf(position.source.kind), transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(1.2)` }));
}

function band({ low, high }, from, until, scale, tone) {
  const top = high === null ? scale.top - 8 : scale.y(high);
  return low === high ? null : s("rect", { class: `band ${tone}`, x: from, y: top, width: Math.max(0, until - from), height: Math.max(1, scale.y(low) - top) });
}

/** From the smallest to the greatest count that is allowed; an arrow where there is no greatest. */
function whisker({ low, high }, x, scale, tone) {
  const bottom = scale.y(low);
  const top = high === null ? scale.top - 6 : scale.y(high);
  const end = high === null ? `M${x - 4} ${top + 6}L${x} ${top}L${x + 4} ${top + 6}` : `M${x - 4} ${top}H${x + 4}`;
  return s("path", { class: `whisker ${tone}`, d: `M${x - 4} ${bottom}H${x + 4}M${x} ${bottom}V${top}${end}` });
}

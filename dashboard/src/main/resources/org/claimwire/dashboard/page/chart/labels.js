/** Names at the ends of the lines, moved apart so that none covers another. */
import { s } from "../dom.js";
import { said } from "../say/figures.js";
import { plain } from "../say/text.js";
import { COLOURS } from "./glyphs.js";

const GAP = 30;
const LONGEST = 24;

/**
 * @param {import("./series.js").Series[]} series
 * @param {object} frame of the chart
 * @param {number} width of the whole chart
 * @returns {SVGElement}
 */
export function endLabels(series, frame, width) {
  const ends = series
    .map(({ source, colour, marks }) => ({ source, colour, mark: marks.findLast((mark) => mark.standing === "standing") }))
    .filter(({ mark }) => mark)
    .map((end) => ({ ...end, y: frame.scale.y(end.mark.level), x: frame.time.x(end.mark.until ?? end.mark.time) }))
    .sort((a, b) => a.y - b.y);
  const room = Math.floor((frame.height - 40) / GAP);
  const placed = apart(ends.slice(0, room), 16, frame.height - 34);
  return s("g", { class: "ends", "aria-hidden": "true" }, placed.map((end) => label(end, frame, width)));
}

function label({ source, colour, mark, x, y, at }, { right }, width) {
  const name = plain(source.name);
  const tone = `s${colour % COLOURS}`;
  const left = Math.min(right + 16, width - 160);
  return s("g", {},
    s("path", { class: `leader ${tone}`, d: `M${x + 2} ${y}H${right + 2}L${left - 4} ${at}` }),
    s("text", { x: left, y: at - 2, class: "name" }, name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name),
    s("text", { x: left, y: at + 13, class: `figure ${tone}` }, said(mark.position)));
}

/** Keeps the order; pushes down what is too near, then back up what has left the frame. */
function apart(ends, top, bottom) {
  const placed = ends.map((end) => ({ ...end, at: Math.max(top, end.y) }));
  placed.forEach((end, i) => {
    end.at = i ? Math.max(end.at, placed[i - 1].at + GAP) : end.at;
  });
  for (let i = placed.length - 1, limit = bottom; i >= 0; i--, limit = placed[i + 1].at - GAP) {
    placed[i].at = Math.min(placed[i].at, limit);
  }
  return placed;
}

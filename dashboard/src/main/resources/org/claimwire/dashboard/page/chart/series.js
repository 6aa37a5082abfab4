/** The sources of a situation as lines over time. */
import { level } from "../say/figures.js";
import { ageStep, everStood, standingAt } from "./asof.js";

/**
 * @typedef {object} Mark one position of a source
 * @property {any} position
 * @property {number} time when it was said, milliseconds since 1970
 * @property {?number} until when it ceased to stand, or the time looked from; null if it never stood
 * @property {number} level where the mark stands
 * @property {import("./asof.js").Standing} standing
 * @property {0|1|2|3} age
 */

/** @typedef {{source: any, colour: number, marks: Mark[]}} Series one source; its marks in the order of time */

/**
 * The colour of every source of a situation, by key, in the order in which they first spoke: it stays the same whatever time one
 * looks from.
 *
 * @returns {Map<string, number>}
 */
export function coloursOf(situation) {
  const first = [...situation.positions].sort((a, b) => Date.parse(a.published) - Date.parse(b.published) || compare(a.source.key, b.source.key));
  const colours = new Map();
  first.forEach(({ source }) => colours.has(source.key) || colours.set(source.key, colours.size));
  return colours;
}

/**
 * The lines as they stood at a time.
 *
 * @param {any} situation
 * @param {number} asOf milliseconds since 1970
 * @returns {Series[]} in the order of their colours; a source that had said nothing yet is absent
 */
export function seriesAt(situation, asOf) {
  const colours = coloursOf(situation);
  const bySource = new Map();
  for (const position of situation.positions) {
    const standing = standingAt(position, asOf);
    if (standing) {
      const series = bySource.get(position.source.key) ?? { source: position.source, colour: colours.get(position.source.key), marks: [] };
      series.marks.push(markOf(position, standing, asOf));
      bySource.set(position.source.key, series);
    }
  }
  const all = [...bySource.values()].sort((a, b) => a.colour - b.colour);
  all.forEach(({ marks }) => inTurn(marks));
  return all;
}

function markOf(position, standing, asOf) {
  const ended = position.ended === null ? asOf : Math.min(Date.parse(position.ended), asOf);
  const time = Date.parse(position.time.time);
  return {
    position, time, standing, level: level(position), age: ageStep(position, asOf),
    until: everStood(position) ? Math.max(time, ended) : null,
  };
}

/** In the order of time; a line leaves its level where the next one begins, even if that was published later than it was said. */
function inTurn(marks) {
  marks.sort((a, b) => a.time - b.time || Date.parse(a.position.published) - Date.parse(b.position.published));
  const lines = marks.filter((mark) => mark.until !== null);
  lines.slice(0, -1).forEach((mark, i) => {
    mark.until = Math.max(mark.time, Math.min(mark.until, lines[i + 1].time));
  });
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A shape for every kind of source, so that a chart is read without its colours. All are drawn around 0,0 with a radius of about 5.
 */
import { s } from "../dom.js";
import { term } from "../say/terms.js";

const SHAPES = {
  government: "M-4.5-4.5H4.5V4.5H-4.5Z",
  police: "M0-6L6 0L0 6L-6 0Z",
  military: "M0-5.8L5.6 4.4H-5.6Z",
  health: "M-1.9-5.5H1.9V-1.9H5.5V1.9H1.9V5.5H-1.9V1.9H-5.5V-1.9H-1.9Z",
  rescue: "M0 5.8L5.6-4.4H-5.6Z",
  intergovernmental: "M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",
  ngo: "M0-5.6L5.4-1.7L3.3 4.6H-3.3L-5.4-1.7Z",
  media: "M-5.5 0L-2.8-4.8H2.8L5.5 0L2.8 4.8H-2.8Z",
  state_media: "M-5.5 0L-2.8-4.8H2.8L5.5 0Z M-5.5 1.6H5.5L2.8 4.8H-2.8Z",
  armed_group: "M0-6.2L1.8-2.1L6-1.9L2.8 1L3.8 5.2L0 2.9L-3.8 5.2L-2.8 1L-6-1.9L-1.8-2.1Z",
  company: "M-6-3H6V3H-6Z",
  person: "M-5 4.6A5 5 0 0 1 5 4.6Z M2.6-3.2A2.6 2.6 0 1 1-2.6-3.2A2.6 2.6 0 1 1 2.6-3.2Z",
  witness: "M-6 0Q0-6 6 0Q0 6-6 0Z",
  unnamed: "M-5-3.2L-3.2-5L0-1.8L3.2-5L5-3.2L1.8 0L5 3.2L3.2 5L0 1.8L-3.2 5L-5 3.2L-1.8 0Z",
  unknown: "M-5-3.2L-3.2-5L0-1.8L3.2-5L5-3.2L1.8 0L5 3.2L3.2 5L0 1.8L-3.2 5L-5 3.2L-1.8 0Z",
};

/** How many colours the sources of one chart have before they begin again; shapes and names tell them apart then. */
export const COLOURS = 8;

/** The outline of a kind. */
export function shapeOf(kind) {
  return SHAPES[kind] ?? SHAPES.unknown;
}

/**
 * A kind's shape as a small picture beside a name.
 *
 * @param {string} kind
 * @param {?number} colour the place of the source among those of a chart, or null for plain ink
 * @param {boolean} [hollow] whether what it stands for is withdrawn or no longer stood by
 */
export function glyph(kind, colour = null, hollow = false) {
  return s("svg", { class: "glyph", viewBox: "-8 -8 16 16", width: 14, height: 14, role: "img", "aria-label": `${term(kind)}:` },
    s("path", { d: shapeOf(kind), class: `shape ${colour === null ? "ink" : `s${colour % COLOURS}`}${hollow ? " hollow" : ""}` }));
}

/** Marks runs of characters in a text. Offsets count UTF-16 code units, as JavaScript's own do. */
import { h } from "../dom.js";
import { visible } from "../say/text.js";

/** @typedef {{begin: number, end: number, role: "source" | "cue" | "content" | "figure"}} Run */

/**
 * The text as nodes; where runs overlap, a piece has the roles of all of them.
 *
 * @param {string} text
 * @param {Run[]} runs those that reach beyond the text are cut at its end
 * @param {{from?: number, until?: number}} [window] the part of the text to show
 * @returns {Node[]}
 */
export function marked(text, runs, { from = 0, until = text.length } = {}) {
  const inside = runs.map((run) => ({ ...run, begin: Math.max(run.begin, from), end: Math.min(run.end, until) })).filter(({ begin, end }) => begin < end);
  const cuts = [...new Set([from, until, ...inside.flatMap(({ begin, end }) => [begin, end])])].sort((a, b) => a - b);
  const nodes = [];
  cuts.slice(0, -1).forEach((begin, i) => {
    const end = cuts[i + 1];
    const over = inside.filter((run) => run.begin <= begin && run.end >= end);
    nodes.push(...piece(text.slice(begin, end), over, begin));
  });
  return nodes;
}

function piece(text, over, begin) {
  if (!over.length) {
    return visible(text).map((part) => (typeof part === "string" ? document.createTextNode(part) : part));
  }
  const roles = [...new Set(over.map(({ role }) => role))];
  const opened = over.filter((run) => run.begin === begin && run.role !== "content").map(({ role }) => role);
  return [h("mark", { class: roles.join(" "), "data-roles": roles.join(" ") },
    opened.length ? h("span", { class: "unseen" }, `[${opened.join(", ")}: `) : null,
    visible(text),
    opened.length ? h("span", { class: "unseen" }, "]") : null)];
}

/**
 * The runs of a claim in one field of its item.
 *
 * @param {any} claim
 * @param {"title" | "text"} field
 * @returns {Run[]}
 */
export function runsOf(claim, field) {
  const runs = [
    ...claim.content.map((span) => ({ ...span, role: "content" })),
    ...(claim.mention ? [{ ...claim.mention, role: "source" }] : []),
    ...(claim.cue ? [{ ...claim.cue.span, role: "cue" }] : []),
    ...claim.figures.map(({ span }) => ({ ...span, role: "figure" })),
  ];
  return runs.filter((run) => run.field === field);
}

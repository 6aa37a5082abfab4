/**
 * How a figure reached the page: the source, the channel it spoke through, the agencies that carried it, and the outlets, with
 * those that only copied folded away.
 */
import { glyph } from "../chart/glyphs.js";
import { h } from "../dom.js";
import { said } from "../say/figures.js";
import { words } from "../say/text.js";
import { counted, term } from "../say/terms.js";
import { timeOf } from "../say/times.js";
import { addressOf } from "../view.js";

const SHOWN = 12;

/** @typedef {{name: string, kind: string, links: Map<string, Link>, evidence: any[]}} Link one step of a chain */

/**
 * @param {import("../chart/series.js").Series[]} series
 * @param {number} asOf evidence from later is left out
 * @returns {HTMLElement}
 */
export function chains(series, asOf) {
  const marks = series.flatMap(({ colour, marks: of }) => of.map((mark) => ({ colour, ...mark })))
    .filter(({ standing }) => standing === "standing")
    .sort((a, b) => b.time - a.time);
  return h("section", { class: "chains", "aria-labelledby": "chains-title" },
    h("h3", { id: "chains-title" }, "How it reached the page"),
    marks.length
      ? h("ul", { class: "chain" }, marks.slice(0, SHOWN).map((mark) => sourceOf(mark, asOf)))
      : h("p", { class: "quiet none" }, "No figure stands."),
    marks.length > SHOWN ? h("p", { class: "quiet" }, `and ${counted(marks.length - SHOWN, "more figure")}, in the table`) : null);
}

function sourceOf({ position, colour }, asOf) {
  const root = linksOf(position, asOf);
  const carried = position.outlets.filter((outlet) => !position.evidence?.some((evidence) => evidence.outlet === outlet));
  return h("li", {},
    h("div", { class: "link root" }, glyph(position.source.kind, colour), " ", words(position.source.name), " ", h("strong", {}, said(position))),
    h("ul", {}, branches(root), carried.length ? h("li", {}, copies("carried the same text", carried, carried.length + position.outletsOmitted)) : null));
}

/** All evidence of a position as one tree: chains that begin alike share their steps. */
function linksOf(position, asOf) {
  const root = { links: new Map(), evidence: [] };
  const seen = (position.evidence ?? []).filter((evidence) => Date.parse(evidence.from) <= asOf);
  for (const evidence of seen) {
    let at = root;
    for (const { name, kind } of evidence.via) {
      const key = `${kind} ${name.toLowerCase()}`;
      if (!at.links.has(key)) {
        at.links.set(key, { name, kind, links: new Map(), evidence: [] });
      }
      at = at.links.get(key);
    }
    at.evidence.push(evidence);
  }
  return root;
}

function branches(link) {
  const steps = [...link.links.values()].map((step) => h("li", {},
    h("div", { class: `link ${step.kind}` }, h("span", { class: "quiet" }, step.kind === "channel" ? "via " : "from "), words(step.name)),
    h("ul", {}, branches(step))));
  return [...steps, ...outletsOf(link.evidence)];
}

/** The first outlet to say a sentence stands for all that repeat it word for word. */
function outletsOf(evidence) {
  const bySentence = new Map();
  [...evidence].sort((a, b) => Date.parse(a.from) - Date.parse(b.from)).forEach((one) => {
    const key = (one.sentence ?? one.claimId).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    const same = bySentence.get(key) ?? [];
    if (!same.some(({ outlet }) => outlet !== null && outlet === one.outlet)) {
      bySentence.set(key, [...same, one]);
    }
  });
  return [...bySentence.values()].map(([first, ...others]) => h("li", {},
    h("div", { class: "link outlet" }, h("a", { href: addressOf({ claim: first.claimId }), "data-focus": `chain ${first.claimId}` }, words(first.outlet, "unknown outlet")),
      " ", h("span", { class: "quiet" }, timeOf(first.from, { short: true }), first.until ? ` · ${term("withdrawn")}` : null)),
    first.sentence ? h("p", { class: "snippet" }, words(first.sentence)) : null,
    others.length ? copies("copied it word for word", others.map(({ outlet }) => outlet), others.length) : null));
}

function copies(what, outlets, all) {
  const more = all - outlets.length;
  return h("details", { class: "copies" }, h("summary", {}, `${counted(all, "outlet")} ${what}`),
    h("p", {}, outlets.map((outlet, i) => [i ? ", " : null, words(outlet, "unknown outlet")]), more > 0 ? ` and ${more} more` : null));
}

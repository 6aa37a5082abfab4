/** Why a claim was read as it was. */
import { h } from "../dom.js";
import { bounds, said } from "../say/figures.js";
import { words } from "../say/text.js";
import { term } from "../say/terms.js";
import { timeOf } from "../say/times.js";
import { addressOf } from "../view.js";

const VOICES = {
  attributed: "attributed to a source", unattributed: "a cue that names no source", outlet: "the outlet's own word", unknown: "unknown",
};

/** @returns {HTMLElement} */
export function reading(claim) {
  return h("div", { class: "reading" },
    h("h3", {}, "Why it was read so"),
    h("dl", {},
      line("Source", words(claim.source.name), ` · ${term(claim.source.kind)}`, claim.source.role ? [" · ", words(claim.source.role)] : null, claim.source.person ? [" · ", words(claim.source.person)] : null),
      line("Key", h("a", { href: addressOf({ source: claim.source.key }), title: "show this source alone" }, h("code", {}, words(claim.source.key)))),
      line("Voice", VOICES[claim.voice] ?? term(claim.voice)),
      line("Cue", claim.cue ? h("code", {}, words(claim.cue.verb)) : "none"),
      line("Quotation", term(claim.quotation)),
      line("Negated", claim.negated ? "yes: the source says it is not so" : "no"),
      line("Hedged", claim.hedged ? "yes: the source keeps a doubt" : "no"),
      line("Chain", claim.via.length ? claim.via.map(({ name, kind }, i) => [i ? " → " : null, words(name), ` (${term(kind)})`]) : "straight from the source"),
      line("Said", claim.said ? timeOf(claim.said.time, { precision: claim.said.precision }) : "the item does not say when"),
      line("Reader", h("code", {}, words(claim.reader)), claim.aliases && claim.aliases !== "none" ? [" · aliases ", h("code", {}, claim.aliases.slice(0, 8))] : null)),
    claim.figures.map(figureOf));
}

function figureOf(figure) {
  return h("dl", { class: "figure" },
    line("Figure", h("strong", {}, words(figure.phrase)), figure.phrase === said(figure) ? null : ` · ${said(figure)}`),
    line("Allows", `${bounds(figure)} (${term(figure.qualifier)})`),
    line("Counts", term(figure.outcome), " · ", figure.population ? [words(figure.population), ` (${term(figure.group)})`] : term(figure.group), figure.facets.length ? ` · ${figure.facets.map(term).join(", ")}` : null),
    line("Where", figure.place ? words(figure.place.name) : "the item does not say", figure.event !== "unknown" ? ` · ${term(figure.event)}` : null),
    line("Measure", term(figure.measure), figure.partOf ? " · part of another figure" : null, figure.background ? " · background" : null),
    line("Polarity", term(figure.polarity)));
}

function line(name, ...value) {
  return h("div", {}, h("dt", {}, name), h("dd", {}, value));
}

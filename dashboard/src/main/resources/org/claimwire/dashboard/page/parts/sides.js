/** What the sides of a disagreement say, beside each other, in their own words. */
import { h } from "../dom.js";
import { glyph } from "../chart/glyphs.js";
import { said } from "../say/figures.js";
import { words } from "../say/text.js";
import { counted, term } from "../say/terms.js";
import { timeOf } from "../say/times.js";
import { addressOf } from "../view.js";

/**
 * @param {any} reason of an alert
 * @param {string} situation its key, so that the words open beside their chart
 * @returns {HTMLElement}
 */
export function sidesOf(reason, situation) {
  return h("div", { class: `sides n${Math.min(reason.sides.length, 2)}` }, reason.sides.map((side) => sideOf(side, situation)));
}

function sideOf({ source, polarity, time, first, outlets, outletsOmitted, ...figure }, situation) {
  return h("div", { class: "side" },
    h("p", { class: "who" }, glyph(source.kind), " ", words(source.name)),
    h("p", { class: "says" }, polarity === "asserted" ? null : `${term(polarity)}: `, h("strong", {}, said(figure)), " ",
      h("span", { class: "quiet" }, timeOf(time.time, { precision: time.precision, short: true }))),
    first.sentence
      ? h("blockquote", {}, h("p", {}, words(first.sentence)))
      : h("p", { class: "quiet" }, "The words are withdrawn and no longer shown."),
    h("p", { class: "quiet" }, h("a", { href: addressOf({ situation, claim: first.claimId }) }, words(first.outlet, "unknown outlet")),
      ` · ${counted(outlets.length + outletsOmitted, "outlet")}`));
}

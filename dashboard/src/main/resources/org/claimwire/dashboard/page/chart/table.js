/** The chart's twin: the same figures as a table, each with its way to the evidence. */
import { h } from "../dom.js";
import { bounds, said } from "../say/figures.js";
import { plain, words } from "../say/text.js";
import { counted, term } from "../say/terms.js";
import { span, timeOf } from "../say/times.js";
import { addressOf } from "../view.js";
import { glyph } from "./glyphs.js";

const ROWS = 24;

/**
 * @param {import("./series.js").Series[]} series
 * @param {object} how
 * @param {number} how.asOf the time looked from
 * @param {boolean} how.all whether to show all rows
 * @param {() => void} how.showAll
 * @returns {HTMLElement}
 */
export function figureTable(series, { asOf, all, showAll }) {
  const rows = series.flatMap(({ colour, marks }) => marks.map((mark) => ({ colour, mark })));
  rows.sort((a, b) => rank(a.mark) - rank(b.mark) || b.mark.time - a.mark.time);
  const shown = all ? rows : rows.slice(0, ROWS);
  return h("div", {},
    h("div", { class: "scroll", role: "region", "aria-label": "Figures as a table", tabindex: "0" },
      h("table", { class: "figures" },
        h("caption", { class: "unseen" }, "Every source's figure, those that stand first"),
        h("thead", {}, h("tr", {}, ["Source", "Figure", "Allows", "Said", "Age", "Stands", "Words"].map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, shown.map((row) => rowOf(row, asOf))))),
    rows.length > shown.length ? h("button", { type: "button", class: "button", onclick: showAll }, `Show all ${rows.length} figures`) : null);
}

function rank({ standing }) {
  return standing === "standing" ? 0 : 1;
}

function rowOf({ colour, mark: { position, standing, time, age } }, asOf) {
  const { source, outlets, outletsOmitted, evidence = [] } = position;
  const gone = standing === "withdrawn" || standing === "retracted";
  return h("tr", { class: standing, "data-source": source.key },
    h("th", { scope: "row" }, glyph(source.kind, colour, gone), " ", words(source.name)),
    h("td", { class: "number" }, h("strong", {}, said(position))),
    h("td", { class: "number quiet" }, bounds(position)),
    h("td", {}, timeOf(position.time.time, { precision: position.time.precision, short: true })),
    h("td", { class: `number age${age}` }, span(asOf - time)),
    h("td", {}, h("span", { class: `chip ${standing}` }, term(standing)), standing !== "standing" && position.ended ? [" ", timeOf(position.ended, { short: true })] : null),
    h("td", {}, evidence.length
      ? h("a", { href: addressOf({ claim: evidence[0].claimId }), "data-focus": `row ${evidence[0].claimId}`, "aria-label": `The words of ${plain(source.name)}, ${said(position)}` }, "words")
      : h("span", { class: "quiet" }, "not held"), h("span", { class: "quiet" }, ` · ${counted(outlets.length + outletsOmitted, "outlet")}`)));
}

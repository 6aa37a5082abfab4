/** The running tallies of the sources, as a table that sorts by any of them. */
import { glyph } from "../chart/glyphs.js";
import { h, keepingFocus, put } from "../dom.js";
import { plain, words } from "../say/text.js";
import { timeOf } from "../say/times.js";
import { addressOf, filters, viewed } from "../view.js";
import { gather, Loader } from "../wire/loader.js";
import { history } from "./spark.js";

const MOST = 2_000;
const ROWS = 25;

const COLUMNS = [
  { name: "Source", of: ({ source }) => source.name.toLowerCase(), words: true },
  { name: "Claims", of: ({ claims }) => claims },
  { name: "Withdrawn", of: ({ withdrawn }) => withdrawn },
  { name: "Items", of: ({ items }) => items },
  { name: "Outlets", of: ({ outlets, outletsOmitted }) => Object.keys(outlets).length + outletsOmitted },
  { name: "Direct", of: ({ quotations }) => quotations.direct ?? 0, hint: "claims in the source's own words" },
  { name: "Denials", of: ({ denials }) => denials },
  { name: "Up", of: ({ revisions }) => revisions.up, hint: "own figures moved up" },
  { name: "Down", of: ({ revisions }) => revisions.down, hint: "own figures moved down" },
  { name: "Stands by", of: ({ standing }) => standing, hint: "figures that it stands by now" },
  { name: "Last", of: ({ last }) => last ?? "", time: true },
];

export class Sources {
  #rows = [];
  #total = 0;
  #sorted = { column: 1, down: true };
  #page = 0;

  /**
   * @param {HTMLElement} element
   * @param {(problem: any) => void} trouble
   */
  constructor(element, trouble) {
    this.element = element;
    this.loader = new Loader(() => this.#load(), trouble);
  }

  async #load() {
    const { rows, total } = await gather("sources", "sources", filters(), MOST);
    this.#rows = rows;
    this.#total = total;
    this.show();
  }

  /** Goes back to the first page, as when the filters change. */
  restart() {
    this.#page = 0;
    return this.loader.now();
  }

  /** Draws what was loaded last. */
  show() {
    put(document.querySelector("#sources-title"), "Sources ", h("span", { class: "tally" }, this.#total.toLocaleString("en")));
    const { column, down } = this.#sorted;
    const of = COLUMNS[column].of;
    const sorted = [...this.#rows].sort((a, b) => order(of(a), of(b)) * (down ? -1 : 1) || order(a.source.key, b.source.key));
    const from = Math.min(this.#page, Math.max(0, Math.ceil(sorted.length / ROWS) - 1)) * ROWS;
    const shown = sorted.slice(from, from + ROWS);
    keepingFocus(this.element, () => put(this.element,
      h("div", { class: "scroll", role: "region", "aria-label": "Tallies of the sources", tabindex: "0" },
        h("table", { class: "tallies" },
          h("caption", { class: "unseen" }, "Sources with their tallies; the headings sort"),
          h("thead", {}, h("tr", {}, COLUMNS.map((_, i) => this.#heading(i)), h("th", { scope: "col" }, "History"))),
          h("tbody", {}, shown.map(row)))),
      this.#pages(from, shown.length, sorted.length)));
  }

  #heading(i) {
    const { name, words: textual, hint } = COLUMNS[i];
    const { column, down } = this.#sorted;
    const sort = column === i ? (down ? "descending" : "ascending") : null;
    return h("th", { scope: "col", "aria-sort": sort, class: textual ? null : "number" },
      h("button", { type: "button", class: "sort", title: hint, "data-focus": `sort ${name}`, onclick: () => {
        this.#sorted = { column: i, down: column === i ? !down : !textual };
        this.#page = 0;
        this.show();
      } }, name, h("span", { "aria-hidden": "true" }, sort ? (down ? " ▾" : " ▴") : "")));
  }

  #pages(from, shown, all) {
    const turn = (by) => () => {
      this.#page = from / ROWS + by;
      this.show();
    };
    return all > ROWS ? h("nav", { class: "pager", "aria-label": "Pages of sources" },
      h("button", { type: "button", class: "button", disabled: !from, onclick: turn(-1), "data-focus": "sources back" }, "‹ Previous"),
      h("span", { class: "quiet" }, `${from + 1}–${from + shown} of ${all.toLocaleString("en")}${this.#total > all ? ` (of ${this.#total.toLocaleString("en")}; filter to see the others)` : ""}`),
      h("button", { type: "button", class: "button", disabled: from + ROWS >= all, onclick: turn(1), "data-focus": "sources forth" }, "Next ›")) : null;
  }
}

function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function row(tally) {
  const { source } = tally;
  const chosen = viewed("source") === source.key;
  return h("tr", {},
    h("th", { scope: "row" }, glyph(source.kind), " ",
      h("a", { href: addressOf({ source: chosen ? null : source.key }), "data-focus": source.key, "aria-label": chosen ? `Show all sources, not only ${plain(source.name)}` : `Show only ${plain(source.name)}` }, words(source.name))),
    COLUMNS.slice(1).map(({ of, time }) => h("td", { class: "number" }, time ? (of(tally) ? timeOf(of(tally), { short: true }) : "–") : of(tally).toLocaleString("en"))),
    h("td", {}, history(tally)));
}

/** The claims as they come, the newest first, one page of them at a time. */
import { glyph } from "../chart/glyphs.js";
import { h, keepingFocus, put } from "../dom.js";
import { words } from "../say/text.js";
import { term, withdrawal } from "../say/terms.js";
import { timeOf } from "../say/times.js";
import { addressOf, filters, viewed } from "../view.js";
import { get } from "../wire/api.js";
import { Loader } from "../wire/loader.js";
import { Pager } from "./pager.js";

const ROWS = 25;

export class Claims {
  #claims = [];
  #state = "";

  /**
   * @param {HTMLElement} element
   * @param {(problem: any) => void} trouble
   */
  constructor(element, trouble) {
    this.loader = new Loader(() => this.#load(), trouble);
    this.pager = new Pager("claims", ROWS, () => this.loader.now());
    this.list = h("div", {});
    const choice = h("select", { id: "claim-state", onchange: () => {
      this.#state = choice.value;
      this.restart();
    } }, [["", "all"], ["asserted", "asserted"], ["withdrawn", "withdrawn"]].map(([value, name]) => h("option", { value }, name)));
    put(element, h("div", { class: "feed-tools" }, h("label", { for: "claim-state" }, "State "), choice), this.list);
  }

  /** Asks for the first page anew. */
  restart() {
    this.pager.restart();
    return this.loader.now();
  }

  async #load() {
    const answer = await get("claims", { ...filters(), state: this.#state, ...this.pager.query() });
    this.pager.take(answer);
    this.#claims = answer.claims;
    this.show();
  }

  /** Draws what was loaded last. */
  show() {
    put(document.querySelector("#claims-title"), "Claims ", h("span", { class: "tally" }, this.pager.total.toLocaleString("en")));
    keepingFocus(this.list, () => put(this.list,
      this.#claims.length ? h("ol", { class: "rows claims" }, this.#claims.map(row)) : h("p", { class: "quiet none" }, "No claim."),
      this.pager.element(this.#claims.length)));
  }
}

function row({ claimId, state, withdrawnBecause, source, sentence, outlet, assertedAt, figures }) {
  const withdrawn = state === "withdrawn";
  return h("li", { class: state },
    h("a", { href: addressOf({ claim: claimId }), "aria-current": String(viewed("claim") === claimId), "data-focus": claimId },
      h("span", { class: "who" }, glyph(source.kind, null, withdrawn), " ", words(source.name)),
      h("span", { class: "snippet" }, sentence?.exact ? words(sentence.exact) : h("span", { class: "quiet" }, "words withdrawn"))),
    h("p", { class: "meta" }, timeOf(assertedAt, { short: true }), " · ", words(outlet, "unknown outlet"), figures.length ? [" · ", figures.map(({ phrase, outcome }, i) => [i ? ", " : null, phrase ? words(phrase) : null, ` ${term(outcome)}`])] : null,
      withdrawn ? [" · ", h("span", { class: "chip withdrawn" }, `withdrawn: ${withdrawal(withdrawnBecause)}`)] : null));
}

/** Conflicts first, each a sentence; behind them all that is counted. */
import { h, keepingFocus, put } from "../dom.js";
import { bounds } from "../say/figures.js";
import { words } from "../say/text.js";
import { counted, Term, term } from "../say/terms.js";
import { timeOf } from "../say/times.js";
import { titleConflicts } from "../title.js";
import { addressOf, filters, look, viewed } from "../view.js";
import { get } from "../wire/api.js";
import { Loader } from "../wire/loader.js";
import { Pager } from "./pager.js";

const ROWS = 40;
const OPEN_ALERTS = 500;

export class Board {
  #situations = [];
  #alerts = new Map();

  /**
   * @param {HTMLElement} conflicts
   * @param {HTMLElement} situations
   * @param {(problem: any) => void} trouble
   */
  constructor(conflicts, situations, trouble) {
    this.conflicts = conflicts;
    this.situations = situations;
    this.loader = new Loader(() => this.#load(), trouble);
    this.pager = new Pager("situations", ROWS, () => this.loader.now());
  }

  /** The situations on the page, in the order of the lists. */
  get keys() {
    return this.#situations.map(({ key }) => key);
  }

  /** Asks for the first page anew, as when the filters change. */
  restart() {
    this.pager.restart();
    return this.loader.now();
  }

  /** Chooses the situation before (-1) or behind (1) the chosen one. */
  step(by) {
    const at = this.keys.indexOf(viewed("situation"));
    const next = this.keys[at < 0 ? 0 : Math.min(Math.max(0, at + by), this.keys.length - 1)];
    if (next) {
      look({ situation: next, claim: null, asof: null });
      document.querySelector("[aria-current='true']")?.scrollIntoView({ block: "nearest" });
    }
  }

  async #load() {
    const [situations, alerts] = await Promise.all([
      get("situations", { ...filters(), ...this.pager.query() }),
      get("alerts", { ...filters(), status: "open", limit: OPEN_ALERTS }),
    ]);
    this.pager.take(situations);
    this.#situations = situations.situations;
    this.#alerts = new Map(alerts.alerts.map((alert) => [alert.situation, alert]));
    this.show();
    if (!viewed("situation") && this.#situations.length) {
      look({ situation: this.#situations[0].key }, { replace: true });
    }
  }

  /** Draws what was loaded last. */
  show() {
    const open = this.#situations.filter(({ openReasons }) => openReasons.length);
    const quiet = this.#situations.filter(({ openReasons }) => !openReasons.length);
    keepingFocus(this.conflicts, () => put(this.conflicts, open.length
      ? h("ol", { class: "cards" }, open.map((situation) => this.#conflict(situation)))
      : h("p", { class: "quiet none" }, "No open conflict among these situations.")));
    keepingFocus(this.situations, () => put(this.situations,
      quiet.length ? h("ol", { class: "rows" }, quiet.map((situation) => row(situation))) : h("p", { class: "quiet none" }, open.length ? "No other situation." : "No situation. Clear the filters, or wait for the wire."),
      this.pager.element(this.#situations.length)));
    titleConflicts(open.length);
    put(document.querySelector("#conflicts-title"), "Conflicts ", h("span", { class: "tally" }, open.length));
    put(document.querySelector("#situations-title"), "Situations ", h("span", { class: "tally" }, this.pager.total));
  }

  #conflict(situation) {
    const alert = this.#alerts.get(situation.key);
    const opened = (alert?.reasons ?? []).filter(({ closed }) => closed === null).map((reason) => reason.opened).sort()[0];
    return h("li", { class: `card ${alert?.severity ?? "low"}` },
      h("a", { href: hrefOf(situation), "aria-current": String(isChosen(situation)), "data-focus": situation.key },
        h("span", { class: "headline" }, words(alert?.headline ?? situation.title))),
      h("p", { class: "meta" },
        [...new Set(situation.openReasons)].map((kind) => [h("span", { class: "chip alarm" }, term(kind)), " "]),
        alert ? h("span", { class: "severity" }, `${alert.severity} severity`) : null,
        opened ? [" · since ", timeOf(opened, { short: true })] : null),
      h("p", { class: "meta" }, weight(situation)));
  }
}

/** How many stand behind what is said: "at least 2 independent sources, 9 outlets". */
function weight({ independent, positions }) {
  const standing = positions.filter(({ status }) => status === "standing");
  const outlets = new Set(standing.flatMap((position) => position.outlets));
  const more = standing.some(({ outletsOmitted }) => outletsOmitted > 0);
  return `${independentSources(independent)}, ${more ? "more than " : ""}${counted(outlets.size, "outlet")}`;
}

/** The least number of independent sources in words; sources that may repeat each other count as none. */
function independentSources(least) {
  return least ? `at least ${counted(least, "independent source")}` : "no source known to be independent";
}

function row(situation) {
  return h("li", {},
    h("a", { href: hrefOf(situation), "aria-current": String(isChosen(situation)), "data-focus": situation.key },
      h("span", { class: "headline" }, words(situation.title)),
      h("span", { class: "number" }, situation.low === null ? "–" : bounds(situation))),
    h("p", { class: "meta" }, `${Term(situation.kind)} · ${weight(situation)}`, situation.updated ? [" · ", timeOf(situation.updated, { short: true })] : null));
}

function hrefOf(situation) {
  return addressOf({ situation: situation.key, claim: null, asof: null });
}

function isChosen({ key }) {
  return key === viewed("situation");
}

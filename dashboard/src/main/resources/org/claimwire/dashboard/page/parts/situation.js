/** The chosen situation: its sentence, its chart with the table beside it, and how each figure reached the page. */
import { changes, openAt, rangeAt } from "../chart/asof.js";
import { draw } from "../chart/draw.js";
import { glyph } from "../chart/glyphs.js";
import { scrubber } from "../chart/scrubber.js";
import { coloursOf, seriesAt } from "../chart/series.js";
import { figureTable } from "../chart/table.js";
import { h, keepingFocus, put } from "../dom.js";
import { bounds, count } from "../say/figures.js";
import { words } from "../say/text.js";
import { counted, term, Term } from "../say/terms.js";
import { now, timeOf } from "../say/times.js";
import { titleSituation } from "../title.js";
import { addressOf, look, viewed } from "../view.js";
import { get, part, Problem } from "../wire/api.js";
import { Loader } from "../wire/loader.js";
import { chains } from "./chain.js";
import { sidesOf } from "./sides.js";

export class ChosenSituation {
  #situation = null;
  #alert = null;
  #all = false;
  #width = 0;

  /**
   * @param {HTMLElement} element
   * @param {(problem: any) => void} trouble
   */
  constructor(element, trouble) {
    this.element = element;
    this.loader = new Loader(() => this.#load(), trouble);
    this.plot = h("div", { class: "plot" });
    this.scrubber = scrubber((time) => look({ asof: time === null ? null : new Date(time).toISOString() }, { replace: true }));
    // In the next frame: what is drawn changes the height of what is observed.
    new ResizeObserver(() => requestAnimationFrame(() => this.plot.clientWidth === this.#width || this.#plot())).observe(this.plot);
  }

  /** Takes a live value, if it is of the chosen situation or its alert. */
  take(type, value) {
    const key = viewed("situation");
    if (key && (value.key === key || (type === "alert" && value.id === this.#situation?.alert) || value.situation === key)) {
      this.loader.soon();
    }
  }

  async #load() {
    const key = viewed("situation");
    if (!key) {
      this.#situation = null;
      this.show();
      return;
    }
    try {
      const situation = await get(`situations/${part(key)}`);
      const alert = situation.alert ? await get(`alerts/${part(situation.alert)}`) : null;
      this.#all = this.#all && this.#situation?.key === key;
      this.#situation = situation;
      this.#alert = alert;
    } catch (failed) {
      if (!(failed instanceof Problem) || failed.status !== 404) {
        throw failed;
      }
      this.#situation = null;
      this.#alert = null;
    }
    this.show();
  }

  /** Goes a change back or forth in time. */
  step(by) {
    this.scrubber.step(by);
  }

  /** Draws what was loaded last, as of the time that the reader chose. */
  show() {
    const title = document.querySelector("#situation-title");
    if (!this.#situation) {
      put(title, "Chosen situation");
      titleSituation(null);
      put(this.element, h("p", { class: "quiet none" }, viewed("situation") ? "This situation is no longer held: it has moved, or was forgotten." : "Choose a situation."));
      return;
    }
    put(title, words(this.#situation.title));
    titleSituation(this.#situation.title);
    keepingFocus(this.element, () => put(this.element, this.#numbers(), this.#conflict(), this.plot, this.scrubber.element, this.#table(), this.#chains()));
    this.#plot();
  }

  #asOf() {
    const chosen = Date.parse(viewed("asof") ?? "");
    return Number.isNaN(chosen) ? { time: now(), past: false } : { time: chosen, past: true };
  }

  #numbers() {
    const { time, past } = this.#asOf();
    const range = rangeAt(this.#situation, time);
    const { independent, kind, watch, movedTo, positionsOmitted } = this.#situation;
    return h("div", {},
      h("dl", { class: "numbers" },
        number("Said by those who stand by it", range.low === null ? "nobody now" : range.open ? `${count(range.low)} or more` : bounds(range)),
        number("Most conservative", range.best === null ? "none" : count(range.best)),
        number("Independent sources", past ? "only known for now" : independent ? `at least ${count(independent)}` : "none known"),
        number("Outlets", `${range.omitted ? "more than " : ""}${count(range.outlets.size)}`)),
      h("p", { class: "meta" }, Term(kind), watch ? [" · watch ", words(watch)] : null,
        this.#situation.updated ? [" · last change ", timeOf(this.#situation.updated)] : null,
        positionsOmitted ? ` · ${counted(positionsOmitted, "older figure")} not held` : null,
        past ? [" · ", h("strong", { class: "past" }, "as of ", timeOf(time))] : null),
      movedTo ? h("p", { class: "note" }, "It has moved to ", h("a", { href: addressOf({ situation: movedTo, asof: null }) }, "another situation"), ".") : null);
  }

  #conflict() {
    const { time } = this.#asOf();
    const open = (this.#alert?.reasons ?? []).filter((reason) => openAt(reason, time));
    return open.length ? h("div", { class: "conflict" }, open.slice(0, 3).map((reason) => h("div", {},
      h("p", { class: "meta" }, h("span", { class: "chip alarm" }, term(reason.kind)), " since ", timeOf(reason.opened)),
      sidesOf(reason, this.#situation.key))), open.length > 3 ? h("p", { class: "quiet" }, `and ${counted(open.length - 3, "more conflict")}, in the alert feed`) : null) : null;
  }

  #plot() {
    const width = this.plot.clientWidth;
    this.#width = width;
    if (!this.#situation || width < 100) {
      return;
    }
    const { time, past } = this.#asOf();
    const times = changes(this.#situation, this.#alert);
    const series = seriesAt(this.#situation, time);
    const said = this.#situation.positions.map((position) => Date.parse(position.time.time));
    this.scrubber.show(times, past ? time : null, now());
    put(this.plot, draw({ series, alert: this.#alert, extent: extentOf(said, times), asOf: past ? time : extentOf(said, times)[1], past }, width, choose),
      legend(this.#situation, series));
  }

  #table() {
    const { time } = this.#asOf();
    return figureTable(seriesAt(this.#situation, time), { asOf: time, all: this.#all, showAll: () => {
      this.#all = true;
      this.show();
    } });
  }

  #chains() {
    return chains(seriesAt(this.#situation, this.#asOf().time), this.#asOf().time);
  }
}

function choose(position) {
  const claim = position.evidence?.[0]?.claimId;
  if (claim) {
    look({ claim });
  }
}

function number(name, value) {
  return h("div", {}, h("dt", {}, name), h("dd", {}, value));
}

/** From the first word to a little behind the last change: years of silence would press everything against the left. */
function extentOf(said, times) {
  const first = Math.min(...said, ...times);
  const last = Math.max(...times, first + 3_600_000);
  const pad = (last - first) * 0.06;
  return [first - pad / 2, Math.min(Math.max(last + pad, last), Math.max(now(), last + pad / 4))];
}

/** Which colour and shape is whose, with what was last said. */
function legend(situation, series) {
  const marks = series.flatMap((one) => one.marks);
  const kinds = [...new Set(series.map(({ source }) => source.kind))];
  return h("ul", { class: "legend" },
    series.length <= 12 ? series.map(({ source, colour }) => h("li", {}, glyph(source.kind, colour), " ", words(source.name))) : kinds.map((kind) => h("li", {}, glyph(kind), " ", term(kind))),
    marks.some(({ standing }) => standing === "withdrawn" || standing === "retracted") ? h("li", { class: "quiet" }, glyph("intergovernmental", null, true), " hollow: withdrawn or retracted") : null,
    marks.some(({ position }) => position.low !== position.high) ? h("li", { class: "quiet" }, "whisker: all counts that the words allow, open ones with an arrow") : null,
    marks.some(({ standing, age }) => standing === "standing" && age > 1) ? h("li", { class: "quiet" }, "broken line: last said more than a day ago") : null,
    coloursOf(situation).size > 8 ? h("li", { class: "quiet" }, "colours repeat: the table tells sources apart") : null);
}

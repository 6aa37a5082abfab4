/** The alert feed: what opened, changed and was resolved, the newest first, with both sides' words. */
import { h, keepingFocus, put } from "../dom.js";
import { words } from "../say/text.js";
import { term } from "../say/terms.js";
import { timeOf } from "../say/times.js";
import { addressOf, filters } from "../view.js";
import { get } from "../wire/api.js";
import { Loader } from "../wire/loader.js";
import { changesOf, entriesOf } from "./entries.js";
import { sidesOf } from "./sides.js";

const ALERTS = 100;
const KEPT = 400;
const SHOWN = 25;

export class Feed {
  /** @type {Map<string, import("./entries.js").Entry>} */
  #entries = new Map();
  #alerts = new Map();
  #fresh = new Set();
  #paused = false;
  #waiting = [];
  #severity = "";

  /**
   * @param {HTMLElement} element
   * @param {(problem: any) => void} trouble
   */
  constructor(element, trouble) {
    this.loader = new Loader(() => this.#load(), trouble);
    this.pauseButton = h("button", { type: "button", class: "button", "aria-pressed": "false", onclick: () => this.pause() }, "Pause");
    this.log = h("ol", {});
    const severity = h("select", { id: "feed-severity", onchange: () => {
      this.#severity = severity.value;
      this.#entries.clear();
      this.loader.now();
    } }, h("option", { value: "" }, "any"), ["high", "medium", "low"].map((value) => h("option", { value }, value)));
    put(element, h("div", { class: "feed-tools" }, this.pauseButton, h("label", { for: "feed-severity" }, "Severity"), severity),
      h("div", { class: "feed", role: "log", "aria-label": "Alerts, the newest first", "aria-live": "polite", tabindex: "0" }, this.log));
  }

  #filters() {
    return this.#severity ? { ...filters(), severity: this.#severity } : filters();
  }

  /** Asks anew for what the filters let through, as at the start and after a reset. */
  async #load() {
    const { alerts } = await get("alerts", { ...this.#filters(), limit: ALERTS });
    this.#alerts = new Map(alerts.map((alert) => [alert.id, alert]));
    const changed = [...this.#entries.values()].filter(({ what, alert }) => what === "changed" && this.#alerts.has(alert.id));
    this.#entries = new Map([...changed, ...alerts.flatMap(entriesOf)].map((entry) => [entry.id, entry]));
    this.show();
  }

  /** Takes a live value of an alert, or keeps it while the feed is paused. */
  take(value) {
    if (this.#paused) {
      this.#waiting.push(value);
      this.#sayPause();
    } else if (Object.keys(this.#filters()).length) {
      this.loader.soon();
    } else {
      this.#add(value);
      this.show();
    }
  }

  /** Holds the feed still, or lets it go on with all that has come. */
  pause() {
    this.#paused = !this.#paused;
    const waiting = this.#waiting.splice(0);
    if (Object.keys(this.#filters()).length) {
      this.loader.soon();
    } else {
      waiting.forEach((value) => this.#add(value));
    }
    this.#sayPause();
    this.show();
  }

  #sayPause() {
    this.pauseButton.setAttribute("aria-pressed", String(this.#paused));
    put(this.pauseButton, this.#paused ? `Resume (${this.#waiting.length} waiting)` : "Pause");
  }

  #add(value) {
    if (value.deleted) {
      this.#alerts.delete(value.key);
      return;
    }
    const told = [...entriesOf(value), ...changesOf(this.#alerts.get(value.id), value)];
    told.filter(({ id }) => !this.#entries.has(id)).forEach((entry) => {
      this.#entries.set(entry.id, entry);
      this.#fresh.add(entry.id);
    });
    this.#alerts.set(value.id, value);
  }

  /** Draws the newest entries; those already on the page stay the same elements, so that a screen reader hears only new ones. */
  show() {
    const newest = [...this.#entries.values()].sort((a, b) => Date.parse(b.time) - Date.parse(a.time) || (a.id < b.id ? 1 : -1));
    newest.slice(KEPT).forEach(({ id }) => this.#entries.delete(id));
    this.#fresh.forEach((id) => this.#entries.has(id) || this.#fresh.delete(id));
    const there = new Map([...this.log.children].map((child) => [child.dataset.id, child]));
    const rows = newest.slice(0, SHOWN).map((entry) => there.get(entry.id) ?? this.#row(entry));
    if (rows.length !== this.log.children.length || rows.some((row, i) => this.log.children[i] !== row)) {
      keepingFocus(this.log, () => put(this.log, rows.length ? rows : h("li", { class: "quiet none" }, "No alert yet.")));
    }
    put(document.querySelector("#feed-title"), "Alert feed ", h("span", { class: "tally" }, newest.length));
  }

  /** Draws all rows anew, as when times are shown in another zone. */
  redraw() {
    this.log.replaceChildren();
    this.show();
  }

  #row({ id, what, time, alert, reason }) {
    return h("li", { class: `entry ${what}${this.#fresh.has(id) ? " fresh" : ""}`, "data-id": id },
      h("p", { class: "meta" }, h("span", { class: `chip ${what === "opened" || what === "changed" ? "alarm" : what}` }, what === "notice" ? term(reason.kind) : `${term(reason.kind)} ${what}`), " ", timeOf(time, { short: true })),
      h("p", { class: "headline" }, h("a", { href: addressOf({ situation: alert.situation, claim: null, asof: null }), "data-focus": id }, words(alert.headline))),
      sidesOf(reason, alert.situation));
  }
}

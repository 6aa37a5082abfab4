/** How fresh all of this is: the line to the server, the server's line to Kafka, and the age of the newest item. */
import { h, put } from "../dom.js";
import { plain, words } from "../say/text.js";
import { counted } from "../say/terms.js";
import { now, setClock, span, timeOf } from "../say/times.js";

const MEANING = {
  starting: "catching up: figures may be missing",
  live: "up to date with Kafka",
  stale: "stale: no record has come for a while",
  disconnected: "the server has lost Kafka: what you see may be old",
};

export class StatusBar {
  #connection = { state: "connecting", nextTry: null, why: null };
  #status = null;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.state = h("span", { class: "lamp", role: "status" });
    this.age = h("span", { class: "age" });
    this.lag = h("span", { class: "lag" });
    put(element, this.state, this.age, this.lag);
    setInterval(() => this.#tick(), 1_000);
    this.#tick();
  }

  /** @param {import("../wire/stream.js").Connection} connection */
  connection(connection) {
    this.#connection = connection;
    this.#tick();
  }

  /** Takes the API's status. */
  take(status) {
    setClock(status.now);
    this.#status = status;
    this.#tick();
  }

  /** A newer item has come in. */
  item(item) {
    if (this.#status && (!this.#status.newestItem || item.receivedAt >= this.#status.newestItem.receivedAt)) {
      this.#status = { ...this.#status, newestItem: item };
      this.#tick();
    }
  }

  #tick() {
    const [level, text] = this.#lamp();
    // Said anew only when it is another word, so that a screen reader hears changes and no clock.
    if (this.state.dataset.text !== text) {
      this.state.dataset.text = text;
      this.state.className = `lamp ${level}`;
      put(this.state, text);
    }
    this.#showAge();
    this.#showLag();
  }

  #lamp() {
    const { state, why } = this.#connection;
    if (state === "reconnecting") {
      this.state.title = why ?? "";
      return ["bad", "reconnecting"];
    }
    if (state === "connecting" || !this.#status) {
      return ["wait", "connecting"];
    }
    this.state.title = MEANING[this.#status.state] ?? "";
    const level = { live: "good", starting: "wait", stale: "wait" }[this.#status.state] ?? "bad";
    return [level, this.#status.state];
  }

  #showAge() {
    const item = this.#status?.newestItem;
    const { state, nextTry } = this.#connection;
    const retry = state === "reconnecting" && nextTry ? ` · next try in ${span(nextTry - Date.now())}` : "";
    if (!item) {
      put(this.age, this.#status ? "no item yet" : "", retry);
      return;
    }
    this.age.title = plain(`${item.headline ?? "no headline"} · ${item.outlet ?? "unknown outlet"}`);
    put(this.age, "newest item ", h("strong", {}, span(now() - Date.parse(item.receivedAt))), " ago",
      h("span", { class: "wide" }, " · ", words(item.outlet, "unknown outlet"), ", ", timeOf(item.eventTime ?? item.receivedAt, { short: true })), retry);
  }

  #showLag() {
    const lag = this.#status?.lag ?? 0;
    this.lag.title = (this.#status?.topics ?? []).map(({ topic, lag: behind }) => `${topic}: ${behind}`).join("\n");
    put(this.lag, this.#status ? (lag ? `${counted(lag, "record")} behind` : "no lag") : "");
  }
}

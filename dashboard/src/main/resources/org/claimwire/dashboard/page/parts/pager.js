/** Walks a list of the API page by page, so that the page holds a bounded number of rows however long the list is. */
import { h } from "../dom.js";

export class Pager {
  /** The cursors of the pages before the present one; the first page has none. */
  #before = [];
  #cursor = undefined;
  #next = null;
  #total = 0;

  /**
   * @param {string} name of the list, for those who hear it
   * @param {number} size rows a page
   * @param {() => void} turn called after the reader has turned to another page
   */
  constructor(name, size, turn) {
    this.name = name;
    this.size = size;
    this.turn = turn;
  }

  /** The query that asks for the present page. */
  query() {
    return { limit: this.size, after: this.#cursor };
  }

  /** Takes the place of the present page from its answer. */
  take({ total, next }) {
    this.#total = total;
    this.#next = next;
  }

  /** Goes back to the first page, as when the filters change. */
  restart() {
    this.#before = [];
    this.#cursor = undefined;
  }

  get total() {
    return this.#total;
  }

  /**
   * The two buttons and where one stands.
   *
   * @param {number} shown how many rows the present page has
   */
  element(shown) {
    const first = this.#before.length * this.size;
    if (!first && this.#next === null) {
      return null;
    }
    return h("nav", { class: "pager", "aria-label": `Pages of ${this.name}` },
      h("button", { type: "button", class: "button", disabled: !this.#before.length, onclick: () => this.#back(), "data-focus": `${this.name} back` }, "‹ Previous"),
      h("span", { class: "quiet" }, `${(first + 1).toLocaleString("en")}–${(first + shown).toLocaleString("en")} of ${this.#total.toLocaleString("en")}`),
      h("button", { type: "button", class: "button", disabled: this.#next === null, onclick: () => this.#forth(), "data-focus": `${this.name} forth` }, "Next ›"));
  }

  #forth() {
    this.#before.push(this.#cursor);
    this.#cursor = this.#next;
    this.turn();
  }

  #back() {
    this.#cursor = this.#before.pop();
    this.turn();
  }
}

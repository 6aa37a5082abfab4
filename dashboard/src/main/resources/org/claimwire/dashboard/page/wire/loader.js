/**
 * One list of the API on the page: asked for when something changes, never more than once at a time, and not more often than a
 * reader can follow.
 */
import { get, Problem } from "./api.js";

const SETTLE = 300;
const BREATH = 1_500;
const RETRY = 5_000;

export class Loader {
  #running = false;
  #again = false;
  #timer = 0;
  #last = 0;

  /**
   * @param {() => Promise<void>} load asks and shows
   * @param {(problem: Problem) => void} trouble told why an answer did not come
   */
  constructor(load, trouble) {
    this.load = load;
    this.trouble = trouble;
  }

  /** Loads at once: the reader has asked for it. */
  now() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    return this.#run();
  }

  /** Loads soon: something has changed on the wire. */
  soon() {
    if (!this.#timer) {
      const wait = Math.max(SETTLE, this.#last + BREATH - Date.now());
      this.#timer = setTimeout(() => {
        this.#timer = 0;
        this.#run();
      }, wait);
    }
  }

  async #run() {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    try {
      do {
        this.#again = false;
        this.#last = Date.now();
        await this.load();
      } while (this.#again);
      this.trouble(null);
    } catch (failed) {
      if (!(failed instanceof Problem)) {
        throw failed;
      }
      this.trouble(failed);
      if (failed.status === 0 || failed.status === 429 || failed.status >= 500) {
        setTimeout(() => this.soon(), RETRY);
      }
    } finally {
      this.#running = false;
    }
  }
}

/**
 * All of a list, page by page, up to a bound.
 *
 * @param {string} path
 * @param {string} plural the name of the list in the answer
 * @param {Record<string, any>} query
 * @param {number} most how many at most
 * @returns {Promise<{rows: any[], total: number}>}
 */
export async function gather(path, plural, query, most) {
  const rows = [];
  let after;
  for (;;) {
    const answer = await get(path, { ...query, limit: Math.min(500, most - rows.length), after });
    rows.push(...answer[plural]);
    after = answer.next;
    if (after === null || rows.length >= most) {
      return { rows, total: answer.total };
    }
  }
}

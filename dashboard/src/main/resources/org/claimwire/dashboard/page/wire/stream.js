/**
 * The live stream: one connection that comes back by itself and leaves no gap and no double.
 *
 * It is read with fetch, for an EventSource can send no token. After a break it asks for what came behind the last event that
 * it has seen. If the server no longer holds that, it says "reset", and the page loads anew.
 */
import { addressOf, ask } from "./api.js";
import { EventParser } from "./sse.js";

/** The server's heartbeat comes each 15 s: after two and a bit the line is dead, whatever the operating system says. */
const SILENCE = 35_000;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;
const REMEMBERED = 5_000;

/** @typedef {{state: "connecting" | "connected" | "reconnecting", since: number, nextTry: ?number, why: ?string}} Connection */

export class Stream {
  #lastId = null;
  #seen = new Set();
  #failures = 0;
  #wait = FIRST_WAIT;
  #abort = null;
  #wake = null;

  /**
   * @param {object} listener
   * @param {(type: string, value: any) => void} listener.onEvent an event, each once and in order
   * @param {() => void} listener.onOpen the line stands for the first time, or anew after a reset: what is loaded now is complete
   * @param {(connection: Connection) => void} listener.onConnection
   */
  constructor(listener) {
    this.listener = listener;
  }

  /** Runs for as long as the page is open. */
  async run() {
    this.#say("connecting");
    addEventListener("online", () => this.#wake?.());
    for (;;) {
      const why = await this.#connect();
      const pause = this.#pause();
      this.#say("reconnecting", Date.now() + pause, why);
      await new Promise((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, pause);
      });
    }
  }

  /** @returns {Promise<string>} why it ended */
  async #connect() {
    this.#abort = new AbortController();
    const fresh = this.#lastId === null;
    try {
      const headers = { Accept: "text/event-stream", ...(fresh ? {} : { "Last-Event-ID": this.#lastId }) };
      const answer = await ask(addressOf("stream", { types: "situation,alert,source,claim,item,status" }), { headers, signal: this.#abort.signal });
      this.#say("connected");
      if (fresh) {
        this.listener.onOpen();
      }
      await this.#read(answer.body.pipeThrough(new TextDecoderStream()).getReader());
      return "the server ended the stream";
    } catch (failed) {
      this.#failures += 1;
      return failed.name === "AbortError" ? "the line was silent" : failed.message;
    }
  }

  async #read(reader) {
    const parser = new EventParser((event) => this.#take(event), (ms) => { this.#wait = Math.min(Math.max(ms, 500), LONGEST_WAIT); });
    let watchdog = 0;
    const alive = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => this.#abort.abort(), SILENCE);
    };
    try {
      for (alive(); ; alive()) {
        const { value, done } = await reader.read();
        if (done) {
          return;
        }
        parser.take(value);
        this.#failures = 0;
      }
    } finally {
      clearTimeout(watchdog);
    }
  }

  #take({ type, data, id }) {
    if (type === "reset") {
      this.#reset(id);
      return;
    }
    if (id !== null && type !== "status") {
      if (this.#seen.has(id)) {
        return;
      }
      this.#remember(id);
    }
    this.listener.onEvent(type, JSON.parse(data));
    this.#lastId = id ?? this.#lastId;
  }

  /** What was missed is no longer held: ids begin anew, and so does the page. */
  #reset(id) {
    this.#seen.clear();
    this.#lastId = id;
    this.listener.onOpen();
  }

  #remember(id) {
    this.#seen.add(id);
    if (this.#seen.size > REMEMBERED) {
      this.#seen.delete(this.#seen.values().next().value);
    }
  }

  /** Doubles with every failure; a random half of it keeps a hundred desks from coming back at once. */
  #pause() {
    const full = Math.min(this.#wait * 2 ** Math.max(0, this.#failures - 1), LONGEST_WAIT);
    return full / 2 + Math.random() * (full / 2);
  }

  #say(state, nextTry = null, why = null) {
    this.listener.onConnection({ state, since: Date.now(), nextTry, why });
  }
}

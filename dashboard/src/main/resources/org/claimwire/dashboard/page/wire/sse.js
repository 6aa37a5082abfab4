/** Server-sent events out of a stream of bytes, after the WHATWG HTML standard, section 9.2.6. */

/** @typedef {{type: string, data: string, id: ?string}} ServerEvent id: the event's own, null if it has none */

const LONGEST = 4 * 1024 * 1024;

/** Takes text in whatever pieces it comes and hands out whole events. */
export class EventParser {
  #buffer = "";
  #type = "";
  #data = [];
  #id = null;
  #started = false;

  /**
   * @param {(event: ServerEvent) => void} onEvent
   * @param {(milliseconds: number) => void} onRetry how long the server asks to wait before the next try
   */
  constructor(onEvent, onRetry) {
    this.onEvent = onEvent;
    this.onRetry = onRetry;
  }

  /**
   * Takes the next piece of text.
   *
   * @throws {RangeError} if a line does not end
   */
  take(text) {
    this.#buffer += this.#started ? text : text.replace(/^\uFEFF/, "");
    this.#started ||= text.length > 0;
    // A carriage return at the very end may be the first half of a line end.
    const lines = this.#buffer.split(/\r\n|\n|\r(?=[^])/);
    this.#buffer = lines.pop() ?? "";
    if (this.#buffer.length > LONGEST) {
      throw new RangeError(`a line of the stream is longer than ${LONGEST} characters`);
    }
    lines.forEach((line) => this.#line(line));
  }

  #line(line) {
    if (line === "") {
      this.#dispatch();
      return;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") {
      this.#type = value;
    } else if (field === "data") {
      this.#data.push(value);
    } else if (field === "id" && !value.includes("\0")) {
      this.#id = value;
    } else if (field === "retry" && /^\d{1,7}$/.test(value)) {
      this.onRetry(Number(value));
    }
  }

  #dispatch() {
    if (this.#data.length) {
      this.onEvent({ type: this.#type || "message", data: this.#data.join("\n"), id: this.#id });
    }
    this.#type = "";
    this.#data = [];
    this.#id = null;
  }
}

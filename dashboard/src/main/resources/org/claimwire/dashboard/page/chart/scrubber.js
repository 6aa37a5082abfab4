/** A slider over the times at which something changed: one step of it is one change. Its end is now. */
import { h, put } from "../dom.js";
import { clock, span } from "../say/times.js";

/**
 * @param {(time: ?number) => void} look called with a time, or null for now
 */
export function scrubber(look) {
  const range = h("input", { type: "range", id: "as-of", min: 0, step: 1, "data-focus": "as-of" });
  const told = h("output", { for: "as-of" });
  const back = h("button", { type: "button", class: "button" }, "Back to now");
  const element = h("div", { class: "scrubber" }, h("label", { for: "as-of" }, "As of"), range, told, back);
  let times = [];

  const at = (index) => (index >= times.length ? null : times[index]);
  const say = (time, now) => {
    const text = time === null ? `now (last change ${times.length ? `${span(now - times.at(-1))} ago` : "none"})` : clock(time);
    put(told, text);
    range.setAttribute("aria-valuetext", text);
    back.disabled = time === null;
  };
  range.addEventListener("input", () => look(at(Number(range.value))));
  back.addEventListener("click", () => {
    look(null);
    range.focus();
  });

  return {
    element,
    /** Shows where the reader stands among the changes of a situation. */
    show(changes, asOf, now) {
      times = changes;
      range.max = String(times.length);
      const index = asOf === null ? times.length : times.findLastIndex((time) => time <= asOf);
      range.value = String(Math.max(0, index));
      range.disabled = times.length === 0;
      say(asOf, now);
    },
    /** Goes a change back (-1) or forward (1). */
    step(by) {
      const index = Math.min(Math.max(0, Number(range.value) + by), times.length);
      look(at(index));
    },
  };
}

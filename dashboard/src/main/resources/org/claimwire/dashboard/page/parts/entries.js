/** The alert feed's entries, derived from the alerts' values: the same value twice gives the same entry, never a second one. */
import { NOTICES } from "../say/terms.js";

/**
 * @typedef {object} Entry
 * @property {string} id the same for the same thing, however often it is told
 * @property {"opened" | "changed" | "resolved" | "notice"} what
 * @property {string} time event time, ISO 8601
 * @property {any} alert
 * @property {any} reason
 */

/**
 * What an alert's value tells: each reason has opened, some have closed.
 *
 * @returns {Entry[]}
 */
export function entriesOf(alert) {
  return alert.reasons.flatMap((reason) => {
    const name = `${alert.id} ${nameOf(reason)}`;
    const entry = (what, time) => ({ id: `${name} ${what}`, what, time, alert, reason });
    if (NOTICES.has(reason.kind)) {
      return [entry("notice", reason.opened)];
    }
    return reason.closed === null ? [entry("opened", reason.opened)] : [entry("opened", reason.opened), entry("resolved", reason.closed)];
  });
}

/**
 * What has changed from one value of an alert to the next beyond opening and closing: figures or severity of an open reason.
 *
 * @param {?any} before
 * @param {any} after
 * @returns {Entry[]}
 */
export function changesOf(before, after) {
  const known = new Map((before?.reasons ?? []).map((reason) => [nameOf(reason), reason]));
  return after.reasons.filter((reason) => reason.closed === null && known.has(nameOf(reason))).flatMap((reason) => {
    const sides = signature(reason);
    const changed = signature(known.get(nameOf(reason))) !== sides || before.severity !== after.severity;
    const time = reason.sides.map(({ time: said }) => said.time).sort().at(-1) ?? reason.opened;
    return changed ? [{ id: `${after.id} ${nameOf(reason)} changed ${after.severity} ${sides}`, what: "changed", time, alert: after, reason }] : [];
  });
}

function nameOf({ kind, opened, sources, part }) {
  return [kind, opened, part ?? "", ...sources].join(" ");
}

function signature(reason) {
  return reason.sides.map(({ source, low, high, polarity }) => `${source.key} ${polarity} ${low} ${high}`).join(" / ");
}

/**
 * What stood at a time. Ageing and standing are the reader's view: the values stay as they are, and the page looks at them from
 * the time that the reader chose.
 */

const HOUR = 3_600_000;

/** @typedef {"standing" | "superseded" | "withdrawn" | "retracted"} Standing */

/**
 * How a position stood at a time.
 *
 * @param {any} position as the API gives it
 * @param {number} time milliseconds since 1970
 * @returns {?Standing} null before anyone had published it
 */
export function standingAt(position, time) {
  if (Date.parse(position.published) > time) {
    return null;
  }
  if (position.ended !== null && Date.parse(position.ended) > time) {
    return "standing";
  }
  return position.status;
}

/** Whether it ever stood; a stale copy of a value that its source had already left never did. */
export function everStood(position) {
  return position.status === "standing" || position.ended !== null;
}

/** Whether a reason of an alert was open at a time; a notice never is. */
export function openAt(reason, time) {
  return Date.parse(reason.opened) <= time && (reason.closed === null || Date.parse(reason.closed) > time);
}

/**
 * How old a statement is at a time, in four steps: under 6 hours, a day, three days, older.
 *
 * @returns {0 | 1 | 2 | 3}
 */
export function ageStep(position, time) {
  const age = time - Date.parse(position.time.time);
  return age < 6 * HOUR ? 0 : age < 24 * HOUR ? 1 : age < 72 * HOUR ? 2 : 3;
}

/**
 * The times at which something changed, the earliest first.
 *
 * @param {any} situation
 * @param {?any} alert
 * @returns {number[]} milliseconds since 1970
 */
export function changes(situation, alert) {
  const times = situation.positions.flatMap((position) => [position.published, position.ended]);
  times.push(...(alert?.reasons ?? []).flatMap((reason) => [reason.opened, reason.closed]));
  return [...new Set(times.filter(Boolean).map(Date.parse))].sort((a, b) => a - b);
}

/**
 * The range that the standing positions of a time span, by the topic's own conventions.
 *
 * @returns {{low: ?number, best: ?number, high: ?number, open: boolean, outlets: Set<string>, omitted: number}} open: whether the
 *     greatest count is; omitted: at least how many outlets are not named
 */
export function rangeAt(situation, time) {
  const standing = situation.positions.filter((position) => standingAt(position, time) === "standing");
  const firm = standing.filter((position) => position.qualifier !== "vague");
  const open = standing.some((position) => position.high === null);
  return {
    low: least(standing.map((position) => position.low)),
    best: least(firm.map((position) => position.low)),
    high: open || !standing.length ? null : Math.max(...standing.map((position) => position.high)),
    open,
    outlets: new Set(standing.flatMap((position) => position.outlets.filter((outlet) => !later(position, outlet, time)))),
    omitted: Math.max(0, ...standing.map((position) => position.outletsOmitted)),
  };
}

/** Whether all the evidence that an outlet gave for a position is from later. */
function later({ evidence = [] }, outlet, time) {
  const own = evidence.filter((one) => one.outlet === outlet);
  return own.length > 0 && own.every(({ from }) => Date.parse(from) > time);
}

function least(numbers) {
  return numbers.length ? Math.min(...numbers) : null;
}

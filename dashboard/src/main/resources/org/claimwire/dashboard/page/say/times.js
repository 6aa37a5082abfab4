/** Times as a desk reads them: in UTC or in its own zone, and how long ago. */
import { h } from "../dom.js";
import { preferences } from "../preferences.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far the server's clock is ahead of this machine's, in milliseconds. */
let ahead = 0;

/** Takes the server's clock as the right one. */
export function setClock(serverNow) {
  const server = Date.parse(serverNow);
  if (Number.isFinite(server)) {
    ahead = server - Date.now();
  }
}

/** The time now by the server's clock, in milliseconds since 1970. */
export function now() {
  return Date.now() + ahead;
}

/**
 * A time in words, in the zone that the reader has chosen: "6 Jan 2022, 15:30 UTC".
 *
 * @param {string | number} time ISO 8601, or milliseconds since 1970
 * @param {string} [precision] instant, hour or day; a day is a UTC day and moves into no other zone
 */
export function clock(time, precision = "instant") {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) {
    return "no time";
  }
  if (precision === "day") {
    return `${format(date, { day: "numeric", month: "short", year: "numeric" }, "UTC")} (day)`;
  }
  const zone = preferences.zone === "utc" ? "UTC" : undefined;
  const stamp = format(date, {
    day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short",
  }, zone);
  return precision === "hour" ? `${stamp} (hour)` : stamp;
}

/** A short mark for an axis or a row: "6 Jan 15:30". */
export function shortClock(time) {
  const zone = preferences.zone === "utc" ? "UTC" : undefined;
  return format(new Date(time), { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, zone).replace(",", "");
}

/** A day for an axis: "6 Jan". */
export function shortDay(time) {
  return format(new Date(time), { day: "numeric", month: "short" }, preferences.zone === "utc" ? "UTC" : undefined);
}

/**
 * A time on the page, with its machine form and both zones behind it.
 *
 * @param {string | number} time
 * @param {{precision?: string, short?: boolean}} [how]
 */
export function timeOf(time, { precision = "instant", short = false } = {}) {
  const date = new Date(time);
  const iso = date.toISOString();
  const local = format(date, { dateStyle: "medium", timeStyle: "long" }, undefined);
  return h("time", { datetime: iso, title: `${iso} · ${local}` }, short && precision !== "day" ? shortClock(time) : clock(time, precision));
}

/** How long a stretch is, in its two largest units: "40 s", "12 min", "3 h 20 min", "5 d". */
export function span(milliseconds) {
  const ms = Math.max(0, milliseconds);
  if (ms < MINUTE) {
    return `${Math.floor(ms / 1000)} s`;
  }
  if (ms < HOUR) {
    return `${Math.floor(ms / MINUTE)} min`;
  }
  if (ms < DAY) {
    const minutes = Math.floor((ms % HOUR) / MINUTE);
    return `${Math.floor(ms / HOUR)} h${minutes && ms < 12 * HOUR ? ` ${minutes} min` : ""}`;
  }
  return `${Math.floor(ms / DAY).toLocaleString("en")} d`;
}

function format(date, options, timeZone) {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone }).format(date);
}

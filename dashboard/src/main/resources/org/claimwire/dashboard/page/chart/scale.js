/** Where numbers and times stand on the chart, in CSS pixels. */
import { preferences } from "../preferences.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZERO_BAND = 26;
const STEPS = [HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 4 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 91 * DAY, 182 * DAY, 365 * DAY, 730 * DAY, 3650 * DAY];

/**
 * A logarithmic scale of counts that has room for none: zero stands on a line of its own below the smallest power of ten, behind
 * a break of the axis.
 *
 * @param {number[]} counts all that must be seen
 * @param {number} top where the greatest stands
 * @param {number} bottom where the smallest stands
 * @returns {{y: (count: number) => number, ticks: number[], broken: boolean, top: number, bottom: number}}
 */
export function countScale(counts, top, bottom) {
  const positive = counts.filter((count) => count > 0);
  const broken = counts.some((count) => count <= 0);
  const floor = positive.length ? niceBelow(Math.min(...positive)) : 1;
  const ceiling = positive.length ? niceAbove(Math.max(...positive), floor) : 10;
  const base = broken ? bottom - ZERO_BAND : bottom;
  const decades = Math.log10(ceiling / floor);
  const y = (count) => (count <= 0 ? bottom : base - (Math.log10(Math.max(count, floor) / floor) / decades) * (base - top));
  const ticks = spaced(oneTwoFive(floor, ceiling), y);
  return { y, ticks: broken ? [0, ...ticks] : ticks, broken, top, bottom };
}

/**
 * A linear scale of times with ticks at whole hours or days of the reader's zone.
 *
 * @param {number} from milliseconds since 1970
 * @param {number} until later than from
 * @returns {{x: (time: number) => number, ticks: number[], daily: boolean}}
 */
export function timeScale(from, until, left, right) {
  const x = (time) => left + ((Math.min(Math.max(time, from), until) - from) / (until - from)) * (right - left);
  const room = Math.max(2, Math.floor((right - left) / 84));
  const step = STEPS.find((candidate) => (until - from) / candidate <= room) ?? STEPS.at(-1);
  const offset = preferences.zone === "utc" ? 0 : new Date(from).getTimezoneOffset() * 60_000;
  const ticks = [];
  for (let tick = Math.ceil((from - offset) / step) * step + offset; tick <= until; tick += step) {
    ticks.push(tick);
  }
  return { x, ticks, daily: step >= DAY };
}

function oneTwoFive(floor, ceiling) {
  const ticks = [];
  for (let power = 10 ** Math.floor(Math.log10(floor)); power <= ceiling; power *= 10) {
    ticks.push(...[1, 2, 5].map((digit) => digit * power).filter((tick) => tick >= floor * 0.999 && tick <= ceiling * 1.001));
  }
  return ticks;
}

/** All ticks if they have room, else the powers of ten, else every second of those, and so on; two at least. */
function spaced(ticks, y) {
  const powers = ticks.filter((tick) => Number.isInteger(Math.log10(tick)));
  const fewer = [2, 3, 4, 6, 8, 12].map((every) => powers.filter((_, i) => i % every === 0));
  const roomy = (some) => some.every((tick, i) => i === 0 || Math.abs(y(tick) - y(some[i - 1])) >= 18);
  return [ticks, powers, ...fewer].find((some) => some.length > 1 && roomy(some)) ?? [ticks[0], ticks.at(-1)];
}

/** The greatest of 1, 2, 5, 10, 20 ... that leaves a little room below a count. */
function niceBelow(count) {
  const power = 10 ** Math.floor(Math.log10(count));
  const below = [5 * power, 2 * power, power].find((nice) => nice <= count * 0.95) ?? power / 2;
  return Math.max(1, below);
}

/** The smallest of them that leaves a little room above a count, and some height to the scale. */
function niceAbove(count, floor) {
  const power = 10 ** Math.floor(Math.log10(count));
  const above = [power, 2 * power, 5 * power, 10 * power, 20 * power].find((nice) => nice >= count * 1.12);
  return Math.max(above, floor * 5);
}

/**
 * What the reader looks at, kept in the page's address, so that it can be sent to a colleague and survives a reload.
 */

/** The filters that the API knows for all lists, by their names there. */
export const FILTERS = ["text", "place", "outcome", "group", "source", "outlet", "since"];

const NAMES = [...FILTERS, "situation", "claim", "asof"];

const listeners = new Set();

/** @type {Record<string, string>} the names that are set, with their values */
let current = read(location.search);

/** The value of one name, or null. */
export function viewed(name) {
  return current[name] ?? null;
}

/** The filters that are set, as the API takes them. */
export function filters() {
  return Object.fromEntries(FILTERS.filter((name) => current[name]).map((name) => [name, current[name]]));
}

/**
 * The address of another view.
 *
 * @param {Record<string, ?string>} change names with their new values; null takes one away
 */
export function addressOf(change) {
  const query = new URLSearchParams();
  const next = { ...current, ...change };
  NAMES.filter((name) => next[name]).forEach((name) => query.set(name, next[name]));
  return `?${query}`;
}

/**
 * Goes to another view.
 *
 * @param {Record<string, ?string>} change
 * @param {{replace?: boolean}} [how] replace: without a step in the browser's history
 */
export function look(change, { replace = false } = {}) {
  const address = addressOf(change);
  if (address === addressOf({})) {
    return;
  }
  history[replace ? "replaceState" : "pushState"](null, "", address);
  arrive();
}

/** Calls back with the set of names whose values have changed. */
export function onView(listener) {
  listeners.add(listener);
}

/** Links within the page change the view without loading it anew; with a modifier key they are the browser's. */
export function followLinks() {
  addEventListener("popstate", arrive);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='?']") : null;
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    arrive();
  });
}

function arrive() {
  const before = current;
  current = read(location.search);
  const changed = new Set(NAMES.filter((name) => before[name] !== current[name]));
  if (changed.size) {
    listeners.forEach((listener) => listener(changed));
  }
}

function read(search) {
  const query = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, query.get(name)?.slice(0, 1000)]).filter(([, value]) => value));
}

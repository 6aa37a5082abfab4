/** What the reader has set for this browser: theme, zone of times, shortcuts. It never leaves the browser. */

const KEY = "claimwire.preferences";
const DEFAULTS = { theme: "auto", zone: "utc", shortcuts: true };
const CHOICES = { theme: ["auto", "light", "dark"], zone: ["utc", "local"], shortcuts: [true, false] };

const listeners = new Set();

/** The preferences as they stand; change them with {@link prefer}. */
export const preferences = { ...DEFAULTS, ...kept() };

/**
 * Sets one preference, keeps it, and tells the page.
 *
 * @param {"theme" | "zone" | "shortcuts"} name
 * @param {string | boolean} value
 */
export function prefer(name, value) {
  preferences[name] = value;
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch (refused) {
    console.info("preferences last until this page closes, for the browser keeps none:", refused.message);
  }
  apply();
  listeners.forEach((listener) => listener(name));
}

/** Calls back with the name of every preference that changes. */
export function onPreference(listener) {
  listeners.add(listener);
}

/** Puts the theme on the page. */
export function apply() {
  if (preferences.theme === "auto") {
    document.documentElement.removeAttribute("data-theme");
  } else {
    document.documentElement.setAttribute("data-theme", preferences.theme);
  }
}

function kept() {
  try {
    const read = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return Object.fromEntries(Object.entries(CHOICES)
      .filter(([name, choices]) => choices.includes(read?.[name]))
      .map(([name]) => [name, read[name]]));
  } catch (unreadable) {
    console.info("preferences start anew, for those kept cannot be read:", unreadable.message);
    return {};
  }
}

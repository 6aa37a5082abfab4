/** The switches at the top: theme, zone of times, and the list of shortcuts. */
import { h, put } from "../dom.js";
import { onPreference, prefer, preferences } from "../preferences.js";

const NEXT_THEME = { auto: "dark", dark: "light", light: "auto" };

/**
 * @param {HTMLElement} element
 * @param {() => void} help opens the list of shortcuts
 */
export function tools(element, help) {
  const theme = h("button", { type: "button", class: "button", onclick: nextTheme, title: "Switch theme (t)" });
  const zone = h("button", { type: "button", class: "button", onclick: nextZone, title: "Switch between UTC and local time (u)" });
  const say = () => {
    put(theme, `Theme: ${preferences.theme}`);
    put(zone, preferences.zone === "utc" ? "Times: UTC" : "Times: local");
  };
  put(element, zone, theme, h("button", { type: "button", class: "button", onclick: help, title: "Keyboard shortcuts (?)", "aria-label": "Keyboard shortcuts" }, "?"));
  onPreference(say);
  say();
}

/** auto, dark, light, and round again. */
export function nextTheme() {
  prefer("theme", NEXT_THEME[preferences.theme]);
}

/** UTC, local, and round again. */
export function nextZone() {
  prefer("zone", preferences.zone === "utc" ? "local" : "utc");
}

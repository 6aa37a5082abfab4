/** The keyboard's short ways. They can be switched off (WCAG 2.2, 2.1.4), and rest while one types. */
import { h } from "./dom.js";
import { prefer, preferences } from "./preferences.js";

/** @typedef {{key: string, says: string, run: () => void}} Shortcut */

/**
 * @param {Shortcut[]} shortcuts
 * @returns {{help: () => void}} opens the list of them
 */
export function keyboard(shortcuts) {
  const help = () => showHelp(shortcuts);
  const byKey = new Map([...shortcuts, { key: "?", run: help }].map((shortcut) => [shortcut.key, shortcut.run]));
  document.addEventListener("keydown", (event) => {
    const run = byKey.get(event.key);
    if (!run || !preferences.shortcuts || event.ctrlKey || event.metaKey || event.altKey || types(event.target) || document.querySelector("dialog[open]")) {
      return;
    }
    event.preventDefault();
    run();
  });
  return { help };
}

function types(target) {
  return target instanceof Element && target.matches("input:not([type=range]):not([type=checkbox]), select, textarea");
}

function showHelp(shortcuts) {
  const toggle = h("input", { type: "checkbox", id: "shortcuts-on", onchange: () => prefer("shortcuts", toggle.checked) });
  toggle.checked = preferences.shortcuts;
  const dialog = h("dialog", { class: "dialog", "aria-labelledby": "help-title", onclose: () => dialog.remove() },
    h("form", { method: "dialog" },
      h("h2", { id: "help-title" }, "Keyboard shortcuts"),
      h("table", { class: "shortcuts" }, h("tbody", {}, [...shortcuts, { key: "?", says: "this list" }].map(({ key, says }) => h("tr", {}, h("th", { scope: "row" }, h("kbd", {}, key)), h("td", {}, says))))),
      h("p", {}, toggle, " ", h("label", { for: "shortcuts-on" }, "Single keys are shortcuts")),
      h("button", { type: "submit", class: "button primary" }, "Close")));
  document.body.append(dialog);
  dialog.showModal();
}

/** The token that the API may ask for. It is kept for this tab alone and sent in no address. */
import { h } from "../dom.js";

const KEY = "claimwire.token";

/** @type {?string} */
let held = sessionStorage.getItem(KEY);

/** @type {?Promise<void>} */
let asking = null;

/** The token to send, or null. */
export function token() {
  return held;
}

/**
 * Asks the reader for a token; all that wait for one share the same question.
 *
 * @param {?string} refused the token that the API did not take, or null
 * @returns {Promise<void>} settled once there is another one
 */
export function askForToken(refused) {
  if (held !== refused) {
    return Promise.resolve();
  }
  asking ??= question(refused).finally(() => {
    asking = null;
  });
  return asking;
}

function question(refused) {
  return new Promise((resolve) => {
    const field = h("input", { id: "token", type: "password", required: true, autocomplete: "off", "aria-describedby": "token-help", spellcheck: "false" });
    const dialog = h("dialog", { class: "dialog", "aria-labelledby": "token-title" },
      h("form", { method: "dialog" },
        h("h2", { id: "token-title" }, "This dashboard asks for a token"),
        h("p", { id: "token-help" }, refused ? "The token was not accepted. " : "", "It is the one that the server was started with. It is kept for this tab alone."),
        h("label", { for: "token" }, "Token"), field,
        h("button", { type: "submit", class: "button primary" }, "Go on")));
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.addEventListener("close", () => {
      held = field.value.trim();
      sessionStorage.setItem(KEY, held);
      dialog.remove();
      resolve();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/**
 * Foreign words on the page. Whatever an article holds is shown as text, in its own direction, and its tricks in plain sight.
 */
import { h } from "../dom.js";

/** Characters that turn the direction of what follows (Unicode UAX 9), and those that show as nothing. */
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;

const NAMES = new Map([
  [0x202a, "LRE"], [0x202b, "RLE"], [0x202c, "PDF"], [0x202d, "LRO"], [0x202e, "RLO"],
  [0x2066, "LRI"], [0x2067, "RLI"], [0x2068, "FSI"], [0x2069, "PDI"],
]);

/**
 * Foreign words, isolated so that their direction does not touch ours.
 *
 * @param {string | null | undefined} text
 * @param {string} [otherwise] what stands there if there is none
 * @returns {HTMLElement}
 */
export function words(text, otherwise = "") {
  return h("bdi", { dir: "auto" }, visible(text ?? otherwise));
}

/**
 * The text as nodes: what would turn or hide it stands there by its name instead, and does nothing.
 *
 * @param {string} text
 * @returns {(string | HTMLElement)[]}
 */
export function visible(text) {
  const nodes = [];
  let plain = "";
  for (const character of text) {
    if (HIDDEN.test(character)) {
      nodes.push(plain, control(character.codePointAt(0)));
      plain = "";
    } else {
      plain += character;
    }
  }
  nodes.push(plain);
  return nodes.filter((part) => part !== "");
}

/** The same as a string, for places that hold no elements: titles and labels. */
export function plain(text) {
  return visible(text ?? "").map((part) => (typeof part === "string" ? part : part.textContent)).join("");
}

function control(code) {
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return h("span", { class: "control", title: `a hidden control character, ${hex}` }, `[${NAMES.get(code) ?? hex}]`);
}

/**
 * An address that may be followed: absolute, and http or https. Everything else is null and shown as text.
 *
 * @param {string | null | undefined} link
 * @returns {string | null}
 */
export function safeLink(link) {
  if (!link) {
    return null;
  }
  try {
    const url = new URL(link);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

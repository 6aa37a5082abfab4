/**
 * Elements out of data. Nothing here parses markup: what the wire says becomes text nodes and attribute values alone.
 */

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Node | string | number | null | undefined | false | Child[]} Child */

/**
 * Makes an HTML element.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes] an attribute of null, undefined or false is left out, one of true is empty;
 *     names that begin with "on" take a listener
 * @param {...Child} children null, undefined and false are left out
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/**
 * Makes an SVG element, with the same rules.
 *
 * @returns {SVGElement}
 */
export function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Puts new children in place of an element's old ones. */
export function put(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(present).map(node));
  return element;
}

/**
 * Draws anew without losing the reader's place: the element of the same data-focus key has the focus again.
 *
 * @param {HTMLElement} element what is drawn into
 * @param {() => void} draw
 */
export function keepingFocus(element, draw) {
  const active = document.activeElement;
  const key = active && element.contains(active) ? active.closest("[data-focus]")?.getAttribute("data-focus") : null;
  draw();
  if (key && !element.contains(document.activeElement)) {
    const again = [...element.querySelectorAll("[data-focus]")].find((e) => e.getAttribute("data-focus") === key);
    again?.focus({ preventScroll: true });
  }
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (!present(value)) {
      continue;
    }
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.flat(Infinity).filter(present).map(node));
  return element;
}

function present(value) {
  return value !== null && value !== undefined && value !== false;
}

function node(child) {
  return child instanceof Node ? child : document.createTextNode(String(child));
}

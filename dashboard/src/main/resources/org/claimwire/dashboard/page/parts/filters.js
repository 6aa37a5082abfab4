/** Search and filters. They live in the page's address and hold for all lists at once. */
import { h, put } from "../dom.js";
import { plain } from "../say/text.js";
import { GROUPS, OUTCOMES, Term } from "../say/terms.js";
import { FILTERS, look, onView, viewed } from "../view.js";

const TYPING = 350;

/**
 * @param {HTMLFormElement} form
 * @returns {{focus: () => void}}
 */
export function filterBar(form) {
  const fields = {
    text: field("text", "Search", { type: "search", placeholder: "words, all must occur" }),
    place: field("place", "Place", { type: "search", placeholder: "city, region, KZ" }),
    outcome: choice("outcome", "Outcome", OUTCOMES),
    group: choice("group", "Group", GROUPS),
    outlet: field("outlet", "Outlet", { type: "search", placeholder: "name" }),
    source: field("source", "Source key", { type: "search", placeholder: "any" }),
    since: field("since", "Changed since (UTC)", { type: "datetime-local" }),
  };
  const clear = h("button", { type: "button", class: "button", onclick: () => look(Object.fromEntries(FILTERS.map((name) => [name, null]))) }, "Clear filters");
  const more = h("button", { type: "button", class: "button more", "aria-expanded": "false", onclick: () => {
    more.setAttribute("aria-expanded", String(form.classList.toggle("open")));
  } }, "Filters");
  put(form, fields.text.element, more, Object.values(fields).slice(1).map(({ element }) => element), clear);

  const show = () => {
    FILTERS.forEach((name) => {
      const { input } = fields[name];
      if (document.activeElement !== input) {
        input.value = plain(toField(name, viewed(name)));
      }
    });
    clear.hidden = !FILTERS.some(viewed);
  };
  let timer = 0;
  const apply = () => {
    clearTimeout(timer);
    look(Object.fromEntries(FILTERS.map((name) => [name, toQuery(name, fields[name].input.value)])));
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(apply, TYPING);
  });
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  onView(show);
  show();
  return { focus: () => fields.text.input.select() };
}

function field(name, label, attributes) {
  const input = h("input", { id: `filter-${name}`, name, autocomplete: "off", spellcheck: "false", dir: "auto", maxlength: 200, ...attributes });
  return { input, element: h("div", { class: `filter ${name}` }, h("label", { for: input.id }, label), input) };
}

function choice(name, label, symbols) {
  const input = h("select", { id: `filter-${name}`, name }, h("option", { value: "" }, "any"), symbols.map((symbol) => h("option", { value: symbol }, Term(symbol))));
  return { input, element: h("div", { class: `filter ${name}` }, h("label", { for: input.id }, label), input) };
}

function toField(name, value) {
  return name === "since" ? (value ?? "").replace(/(:\d\d)?(\.\d+)?Z$/, "") : value ?? "";
}

function toQuery(name, value) {
  const trimmed = value.trim();
  return !trimmed ? null : name === "since" ? `${trimmed.slice(0, 16)}:00Z` : trimmed;
}

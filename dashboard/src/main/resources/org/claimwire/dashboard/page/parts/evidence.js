/** One claim, down to its exact characters: the text of the item with all that was read from it marked, and why. */
import { h, keepingFocus, put } from "../dom.js";
import { safeLink, words } from "../say/text.js";
import { withdrawal } from "../say/terms.js";
import { timeOf } from "../say/times.js";
import { viewed } from "../view.js";
import { addressOf as addressOfApi, get, part, Problem } from "../wire/api.js";
import { Loader } from "../wire/loader.js";
import { marked, runsOf } from "./marks.js";
import { reading } from "./reading.js";

/** More of a text than this is shown only if the reader asks for it. */
const AROUND = 1_500;

export class Evidence {
  #claim = null;
  #item = null;
  #whole = false;

  /**
   * @param {HTMLElement} element
   * @param {(problem: any) => void} trouble
   */
  constructor(element, trouble) {
    this.element = element;
    this.loader = new Loader(() => this.#load(), trouble);
  }

  /** Takes a live value, if it is the chosen claim or of its item. */
  take(value) {
    if (this.#claim && (value.claimId === this.#claim.claimId || value.uri === this.#claim.uri)) {
      this.loader.soon();
    }
  }

  async #load() {
    const id = viewed("claim");
    const claim = id ? await held(`claims/${part(id)}`) : null;
    const item = claim ? await held(`items/${part(claim.uri)}`, { version: claim.itemVersion }) ?? await held(`items/${part(claim.uri)}`) : null;
    this.#whole = this.#whole && claim?.claimId === this.#claim?.claimId;
    this.#claim = claim;
    this.#item = item;
    this.show();
  }

  /** Draws what was loaded last. */
  show() {
    const claim = this.#claim;
    const title = document.querySelector("#evidence-title");
    put(title, "Evidence", claim ? [": ", words(claim.source.name)] : null);
    keepingFocus(this.element, () => put(this.element, claim
      ? [this.#head(claim), h("div", { class: "proof" }, this.#words(claim), reading(claim))]
      : h("p", { class: "quiet none" }, viewed("claim") ? "This claim is no longer held." : "Choose a figure, an outlet or a claim, and its exact words stand here.")));
  }

  #head(claim) {
    const link = safeLink(this.#item?.link ?? claim.link);
    return h("div", {},
      h("p", { class: "meta" }, h("strong", {}, words(claim.outlet, "unknown outlet")), " · ", timeOf(claim.assertedAt), claim.undated ? " (received; the item states no time)" : null,
        ` · version ${claim.itemVersion}`, this.#item && this.#item.version !== claim.itemVersion ? ` (the text is version ${this.#item.version})` : null, " · ",
        link ? h("a", { href: link, rel: "noopener noreferrer external", target: "_blank" }, "read at the outlet") : claim.link ? words(claim.link) : "no address", " · ",
        h("a", { href: addressOfApi(`claims/${part(claim.claimId)}.jsonld`) }, "JSON-LD")),
      claim.state === "withdrawn" ? h("p", { class: "note bad" }, "Withdrawn: ", withdrawal(claim.withdrawnBecause), claim.withdrawnAt ? [", ", timeOf(claim.withdrawnAt)] : null, ".") : null);
  }

  #words(claim) {
    const item = this.#item;
    if (item?.text) {
      return h("article", { class: "item", lang: item.language },
        item.headline ? h("h3", { dir: "auto" }, marked(item.headline, runsOf(claim, "title"))) : null,
        this.#text(item.text, runsOf(claim, "text")),
        item.rights ? h("p", { class: "quiet rights" }, words(item.rights)) : null);
    }
    const sentence = claim.sentence?.exact;
    return h("article", { class: "item" },
      sentence && claim.headline ? h("h3", { dir: "auto" }, words(claim.headline)) : null,
      sentence ? h("p", { class: "text", dir: "auto" }, h("span", { class: "quiet" }, words(claim.sentence.prefix)), h("mark", { class: "content" }, words(sentence)), h("span", { class: "quiet" }, words(claim.sentence.suffix))) : null,
      h("p", { class: "note" }, whyNoText(item, claim)));
  }

  #text(text, runs) {
    const from = this.#whole ? 0 : Math.max(0, Math.min(...runs.map(({ begin }) => begin), text.length) - AROUND);
    const until = this.#whole ? text.length : Math.min(text.length, Math.max(...runs.map(({ end }) => end), 0) + AROUND);
    const cut = from > 0 || until < text.length;
    return [
      h("p", { class: "text", dir: "auto" }, from > 0 ? "… " : null, marked(text, runs, { from, until }), until < text.length ? " …" : null),
      cut ? h("button", { type: "button", class: "button", onclick: () => {
        this.#whole = true;
        this.show();
      } }, "Show the whole text") : null,
      h("ul", { class: "key", "aria-label": "What the marks mean" }, ["source", "cue", "content", "figure"].map((role) => h("li", {}, h("mark", { class: role }, role)))),
    ];
  }
}

async function held(path, query) {
  try {
    return await get(path, query);
  } catch (failed) {
    if (failed instanceof Problem && failed.status === 404) {
      return null;
    }
    throw failed;
  }
}

function whyNoText(item, claim) {
  if (item?.status === "canceled" || claim.withdrawnBecause === "killed") {
    return "The outlet has killed this item. Its words are no longer shown.";
  }
  if (item?.status === "withheld") {
    return "The outlet withholds this item. Its words are not shown.";
  }
  return "The item's text is no longer kept. What stays is the sentence that the claim quotes.";
}

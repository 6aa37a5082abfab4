/** Puts the page together: the parts, the live stream that moves them, and the keys. */
import { h, put } from "./dom.js";
import { keyboard } from "./keys.js";
import { Board } from "./parts/board.js";
import { Claims } from "./parts/claims.js";
import { Evidence } from "./parts/evidence.js";
import { Feed } from "./parts/feed.js";
import { filterBar } from "./parts/filters.js";
import { ChosenSituation } from "./parts/situation.js";
import { Sources } from "./parts/sources.js";
import { StatusBar } from "./parts/status.js";
import { nextTheme, nextZone, tools } from "./parts/tools.js";
import { apply, onPreference } from "./preferences.js";
import { FILTERS, filters, followLinks, look, onView, viewed } from "./view.js";
import { addressOf, get } from "./wire/api.js";
import { Loader } from "./wire/loader.js";
import { Stream } from "./wire/stream.js";

const SECTIONS = ["conflicts", "situations", "situation", "evidence", "feed", "claims", "sources"];
const AGEING = 30_000;

const body = (id) => document.querySelector(`#${id} > .body`);

const troubles = new Map();

/** Says why something is not up to date, until it is again. */
function troubleOf(part) {
  return (problem) => {
    if (problem) {
      troubles.set(part, problem.message);
    } else {
      troubles.delete(part);
    }
    const line = document.querySelector("#trouble");
    line.hidden = !troubles.size;
    put(line, [...new Set(troubles.values())].join(" "));
  };
}

for (const failure of ["error", "unhandledrejection"]) {
  addEventListener(failure, ({ reason, message }) => troubleOf("page")({ message: `The page has failed (${reason?.message ?? message}). Load it again.` }));
}

apply();
const status = new StatusBar(document.querySelector("#status"));
const board = new Board(body("conflicts"), body("situations"), troubleOf("situations"));
const chosen = new ChosenSituation(body("situation"), troubleOf("situation"));
const evidence = new Evidence(body("evidence"), troubleOf("evidence"));
const feed = new Feed(body("feed"), troubleOf("feed"));
const claims = new Claims(body("claims"), troubleOf("claims"));
const sources = new Sources(body("sources"), troubleOf("sources"));
const statusLoader = new Loader(async () => status.take(await get("status")), troubleOf("status"));
const search = filterBar(document.querySelector("#filters"));

/** Everything anew: at the start, and whenever the stream could not say what was missed. */
function loadAll() {
  [statusLoader, board.loader, chosen.loader, evidence.loader, feed.loader, claims.loader, sources.loader].forEach((loader) => loader.now());
}

/** What a live value of each kind moves. */
const MOVES = {
  status: (value) => status.take(value),
  item: (value) => {
    status.item(value);
    evidence.take(value);
  },
  situation: (value) => {
    board.loader.soon();
    chosen.take("situation", value);
  },
  alert: (value) => {
    board.loader.soon();
    chosen.take("alert", value);
    feed.take(value);
  },
  claim: (value) => {
    claims.loader.soon();
    evidence.take(value);
  },
  source: () => sources.loader.soon(),
};

const stream = new Stream({
  onEvent: (type, value) => MOVES[type]?.(value),
  onOpen: loadAll,
  onConnection: (connection) => status.connection(connection),
});

function showExports() {
  put(document.querySelector("#exports"), "Export what the filters let through: ", ["situations", "alerts", "sources", "claims"].map((list, i) => [
    i ? " · " : null, `${list} `, h("a", { href: addressOf(`export/${list}.csv`, filters()), "aria-label": `${list} as CSV` }, "CSV"), " ",
    h("a", { href: addressOf(`export/${list}.jsonl`, filters()), "aria-label": `${list} as JSON lines` }, "JSONL")]));
}

onView((changed) => {
  if (FILTERS.some((name) => changed.has(name))) {
    board.restart();
    claims.restart();
    sources.restart();
    feed.loader.now();
    showExports();
  }
  board.show();
  if (changed.has("situation")) {
    chosen.loader.now();
  } else {
    chosen.show();
  }
  if (changed.has("claim")) {
    evidence.loader.now();
    claims.show();
    if (viewed("claim")) {
      document.querySelector("#evidence").scrollIntoView({ block: "nearest" });
    }
  }
});

onPreference((name) => {
  if (name === "zone") {
    [board, chosen, evidence, claims, sources].forEach((part) => part.show());
    feed.redraw();
  }
});

const keys = keyboard([
  { key: "/", says: "search", run: () => search.focus() },
  { key: "j", says: "next situation", run: () => board.step(1) },
  { key: "k", says: "previous situation", run: () => board.step(-1) },
  { key: "[", says: "one change back in time", run: () => chosen.step(-1) },
  { key: "]", says: "one change forward in time", run: () => chosen.step(1) },
  { key: "n", says: "back to now", run: () => look({ asof: null }, { replace: true }) },
  { key: "p", says: "pause the alert feed, or let it go on", run: () => feed.pause() },
  { key: "t", says: "switch theme", run: nextTheme },
  { key: "u", says: "switch between UTC and local time", run: nextZone },
  ...SECTIONS.map((id, i) => ({ key: String(i + 1), says: `go to ${id === "situation" ? "the chosen situation" : id}`, run: () => goTo(id) })),
]);

function goTo(id) {
  const section = document.getElementById(id);
  section.focus({ preventScroll: true });
  section.scrollIntoView({ block: "start" });
}

tools(document.querySelector("#tools"), keys.help);
followLinks();
showExports();
// A figure grows older while one watches; nothing else of it changes.
setInterval(() => viewed("asof") || chosen.show(), AGEING);
stream.run();

/** A source's latest figures as a small picture: when it took each of them up, and how high it is on a logarithmic scale. */
import { s } from "../dom.js";
import { said } from "../say/figures.js";
import { plain } from "../say/text.js";
import { term } from "../say/terms.js";
import { shortClock } from "../say/times.js";

const WIDTH = 110;
const HEIGHT = 22;
const MOST = 20;

/**
 * @param {any} tally
 * @returns {?SVGElement} null if the source has no figures
 */
export function history({ recent, standingFigures }) {
  const figures = (recent ?? standingFigures).slice(0, MOST).map((figure) => ({ ...figure, at: Date.parse(figure.since ?? figure.time?.time) })).filter(({ at }) => !Number.isNaN(at));
  if (!figures.length) {
    return null;
  }
  figures.sort((a, b) => a.at - b.at);
  const [first, last] = [figures[0].at, figures.at(-1).at];
  const top = Math.max(...figures.map(({ low }) => Math.log10(1 + low)), 1);
  const x = ({ at }) => (last === first ? WIDTH / 2 : 6 + ((at - first) / (last - first)) * (WIDTH - 12));
  const y = ({ low }) => HEIGHT - 2 - (Math.log10(1 + low) / top) * (HEIGHT - 7);
  return s("svg", { class: "spark", width: WIDTH, height: HEIGHT, role: "img", "aria-label": figures.map(said).join(", ") },
    figures.map((figure) => s("g", {},
      s("title", {}, `${said(figure)} ${term(figure.outcome)}, ${plain(figure.place?.name)}, ${shortClock(figure.at)}`),
      s("line", { x1: x(figure), x2: x(figure), y1: HEIGHT, y2: y(figure) }),
      s("circle", { cx: x(figure), cy: y(figure), r: 2.2 }))));
}

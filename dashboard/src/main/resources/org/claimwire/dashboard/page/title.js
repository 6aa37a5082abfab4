/** The title of the window, by which a tab in the background tells of conflicts. */
import { plain } from "./say/text.js";

let conflicts = 0;
let situation = "";

/** @param {number} open how many conflicts are open */
export function titleConflicts(open) {
  conflicts = open;
  show();
}

/** @param {?string} title of the chosen situation */
export function titleSituation(title) {
  situation = title ? plain(title) : "";
  show();
}

function show() {
  document.title = `${conflicts ? `(${conflicts}) ` : ""}${situation ? `${situation} · ` : ""}Claimwire`;
}

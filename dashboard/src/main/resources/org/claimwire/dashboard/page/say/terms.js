/** The words of the desk for the symbols of the topics. */

const TERMS = {
  unknown: "unknown", hospitalised: "in hospital", everyone: "everyone", state_forces: "state forces",
  opponents: "opponents", aid_workers: "aid workers", ngo: "NGO", armed_group: "armed group", state_media: "state media",
  part_exceeds_whole: "part exceeds whole", reread: "read again by a newer reader", renamed: "now under another source's name",
  corrected: "corrected by the outlet", killed_item: "killed by the outlet", withheld: "withheld by the outlet",
  at_least: "at least", more_than: "more than", up_to: "up to", fewer_than: "fewer than",
  contradiction: "contradiction", divergence: "divergence",
};

/**
 * A symbol in plain words: "state_forces" is "state forces".
 *
 * @param {string | null | undefined} symbol
 */
export function term(symbol) {
  return symbol ? TERMS[symbol] ?? symbol.replaceAll("_", " ") : "";
}

/** The same with a capital letter, as it begins a line. */
export function Term(symbol) {
  const said = term(symbol);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Why a claim is withdrawn. */
export function withdrawal(reason) {
  return reason === "killed" ? TERMS.killed_item : term(reason);
}

/** A count with its noun: "1 outlet", "12 outlets". */
export function counted(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** What may be chosen in the filters, as the topics name it. */
export const OUTCOMES = ["killed", "injured", "missing", "detained", "abducted", "displaced", "hospitalised", "rescued"];
export const GROUPS = ["everyone", "civilians", "state_forces", "opponents", "perpetrator", "medics", "journalists", "aid_workers", "detainees"];

/** Notices tell what happened to a figure: they close as they open and leave no disagreement. */
export const NOTICES = new Set(["lowered", "withdrawn", "retracted"]);

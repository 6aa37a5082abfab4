/** Figures in words: the number as it was meant, and the counts that it allows. */

/** @typedef {{value: ?number, low: ?number, high: ?number, qualifier: string}} Figure */

const number = new Intl.NumberFormat("en");

/** A whole number with its thousands parted. */
export function count(value) {
  return number.format(value);
}

/**
 * The figure as it was meant: "26", "at least 8", "about 2,000", "24 to 99".
 *
 * @param {Figure} figure
 */
export function said(figure) {
  const { value, low, high, qualifier } = figure;
  if (low === null) {
    return "no number";
  }
  if (value !== null && low === high) {
    return count(value);
  }
  switch (qualifier) {
    case "at_least":
      return `at least ${count(value ?? low)}`;
    case "more_than":
      return `more than ${count(value ?? low - 1)}`;
    case "up_to":
      return `up to ${count(value ?? high ?? low)}`;
    case "fewer_than":
      return `fewer than ${count(value ?? (high ?? low) + 1)}`;
    case "about":
      return value === null ? bounds(figure) : `about ${count(value)}`;
    default:
      return bounds(figure);
  }
}

/**
 * The counts that a figure allows: "24 to 99", "8 or more", "26".
 *
 * @param {{low: ?number, high: ?number}} figure
 */
export function bounds({ low, high }) {
  if (low === null) {
    return "none";
  }
  if (high === null) {
    return `${count(low)} or more`;
  }
  return low === high ? count(low) : `${count(low)} to ${count(high)}`;
}

/**
 * The height at which a figure's mark stands: the number named, else the smallest that is allowed. Never a middle.
 *
 * @param {Figure} figure
 */
export function level({ value, low }) {
  return value ?? low ?? 0;
}

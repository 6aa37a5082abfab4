package org.claimwire.transformer;

/**
 * A word or a mark as the network meets it.
 *
 * @param begin offset of its first code unit in the field
 * @param end offset behind its last code unit
 * @param pieces the ids of its word pieces; never empty
 * @param shape how it is written and whether it stands in a quotation, see {@link Shape}
 */
record PieceWord(int begin, int end, int[] pieces, int shape) {}

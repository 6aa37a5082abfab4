package org.claimwire.evaluation.training;

/**
 * A paragraph as the trainer sees it.
 *
 * @param article the number of the article that it stands in
 * @param features the hashes of each token's features
 * @param labels the label that each token should get
 */
record Example(int article, int[][] features, int[] labels) {}

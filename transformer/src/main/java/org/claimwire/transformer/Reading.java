package org.claimwire.transformer;

/**
 * What the network has read in a window.
 *
 * @param labels for each piece, how much speaks for each label; piece by piece
 * @param links for each piece, the projections that spans are linked by; piece by piece, see {@link LinkScores}
 */
record Reading(float[] labels, float[] links) {

    /** For each word, how much speaks for each label: what its first piece says. */
    float[][] labelsOf(int[] heads) {
        float[][] scores = new float[heads.length][TagLattice.LABELS];
        for (int i = 0; i < heads.length; i++) {
            System.arraycopy(labels, heads[i] * TagLattice.LABELS, scores[i], 0, TagLattice.LABELS);
        }
        return scores;
    }
}

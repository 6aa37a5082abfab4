package org.claimwire.extraction.learned;

/** Features of one kind. */
interface Template {

    /** Adds the features of the token at a place of the paragraph. */
    void add(int i, FeatureRow row);
}

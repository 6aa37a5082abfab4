package org.claimwire.extraction.learned;

/** A kind of features, which a trainer may leave out to see what it gives. */
public enum FeatureGroup {
    /** Words, their parts of speech, shapes and affixes, and their neighbours'. */
    WORDS,
    /** Quotations: inside or outside, their length, and what stands at their ends. */
    QUOTES,
    /** The nearest words that may attribute, and what stands between. */
    CUES,
    /** The nearest marks and words that open a clause. */
    CLAUSES,
    /** What the rules read. */
    RULES,
    /** What the tagger's first pass read; the second pass knows it. */
    FIRST_PASS
}

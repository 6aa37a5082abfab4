package org.claimwire.extraction;

/**
 * The words that attribute: "said", "according to", "was quoted as saying".
 *
 * @param span where they stand
 * @param verb the lemma that names the saying ("say"), lower case
 */
public record Cue(Span span, String verb) {}

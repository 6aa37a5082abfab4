package org.claimwire.extraction.text;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of speech.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
 */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    /** Whatever a tagger cannot name. */
    X;

    private static final Map<String, Tag> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(Enum::name, tag -> tag));

    /** The tag that a model writes so; {@link #X} for a name that is none of these. */
    static Tag of(String name) {
        return BY_NAME.getOrDefault(name, X);
    }
}

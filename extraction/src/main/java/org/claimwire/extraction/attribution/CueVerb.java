package org.claimwire.extraction.attribution;

import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;

/**
 * A verb of saying where it stands.
 *
 * @param phrase the verb with its auxiliaries, negation and adverbs
 * @param verb the place of the verb itself
 * @param lemma its lemma
 * @param takes what may be its content
 * @param negated whether the saying is negated ("did not say")
 * @param form its form
 */
record CueVerb(Phrase phrase, int verb, String lemma, Takes takes, boolean negated, Form form) {

    /** What a verb's content may be. */
    enum Takes {
        CLAUSE,
        OBJECT,
        THAT,
        QUOTE,
        PROMISE,
        TOLL,
        RETRACTION,
        CLAIM;

        /** Whether the verb says something only of a noun, which stands at once behind it. */
        boolean nounAlone() {
            return this == TOLL || this == RETRACTION || this == CLAIM;
        }

        boolean bareClause() {
            return this == CLAUSE || this == OBJECT;
        }

        boolean thatClause() {
            return this != QUOTE && this != TOLL && this != RETRACTION && this != CLAIM;
        }
    }

    /** The form that a verb stands in. */
    enum Form {
        FINITE,
        /** "adding that": its subject stands with another verb. */
        PARTICIPLE,
        /** "was confirmed": its subject is what is said. */
        PASSIVE,
        /** "was quoted as saying". */
        QUOTED,
        INFINITIVE
    }

    Sentence sentence() {
        return phrase.sentence();
    }

    /** The place behind the cue. */
    int next() {
        return phrase.last() + 1;
    }
}

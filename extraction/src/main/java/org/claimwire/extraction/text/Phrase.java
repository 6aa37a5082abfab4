package org.claimwire.extraction.text;

import org.claimwire.extraction.Field;
import org.claimwire.extraction.Span;

/**
 * Neighbouring tokens of one sentence.
 *
 * @param sentence the sentence
 * @param first the place of the first token
 * @param last the place of the last token
 */
public record Phrase(Sentence sentence, int first, int last) {

    /** Refuses a phrase that is empty or leaves its sentence. */
    public Phrase {
        if (first < 0 || last < first || last >= sentence.size()) {
            throw new IllegalArgumentException("no such tokens: " + first + ".." + last + " of " + sentence.size());
        }
    }

    /** Offset of its first code unit in the field. */
    public int begin() {
        return sentence.at(first).begin();
    }

    /** Offset behind its last code unit in the field. */
    public int end() {
        return sentence.at(last).end();
    }

    /** Where it stands. */
    public Span span(Field field) {
        return new Span(field, begin(), end());
    }

    /** Its words as written. */
    public String words(String text) {
        return text.substring(begin(), end());
    }

    /** How many tokens it has. */
    public int size() {
        return last - first + 1;
    }

    /** Whether the token at a place of the sentence belongs to it. */
    public boolean contains(int i) {
        return first <= i && i <= last;
    }

    /** The same phrase up to another last token. */
    public Phrase until(int newLast) {
        return new Phrase(sentence, first, newLast);
    }
}

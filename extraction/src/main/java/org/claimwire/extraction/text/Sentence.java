package org.claimwire.extraction.text;

import java.util.List;
import java.util.Set;

/** One sentence of a field, as tokens counted from 0. */
public final class Sentence {

    private final Token[] tokens;
    private final int index;
    private final int paragraph;

    Sentence(List<Token> tokens, int index, int paragraph) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
        this.tokens = tokens.toArray(Token[]::new);
        this.index = index;
        this.paragraph = paragraph;
    }

    /** Its tokens, in order. */
    public List<Token> tokens() {
        return List.of(tokens);
    }

    /** Its place among the sentences of the field, from 0. */
    public int index() {
        return index;
    }

    /** The paragraph it stands in, counted from 0 in the field. */
    public int paragraph() {
        return paragraph;
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.length;
    }

    /** The token at a place; {@link Token#NONE} outside the sentence, so that rules may look around freely. */
    public Token at(int i) {
        return i < 0 || i >= tokens.length ? Token.NONE : tokens[i];
    }

    /** The normalised word at a place; empty outside the sentence. */
    public String norm(int i) {
        return at(i).norm();
    }

    /** The part of speech at a place. */
    public Tag tag(int i) {
        return at(i).tag();
    }

    /** Whether the normalised word at a place is one of these. */
    public boolean is(int i, String... words) {
        String norm = norm(i);
        for (String word : words) {
            if (word.equals(norm)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the normalised word at a place is in a set. */
    public boolean in(int i, Set<String> words) {
        return words.contains(norm(i));
    }

    /** Whether the token at a place has one of these parts of speech. */
    public boolean tagged(int i, Tag... tags) {
        Tag mine = tag(i);
        for (Tag tag : tags) {
            if (tag == mine) {
                return i >= 0 && i < tokens.length;
            }
        }
        return false;
    }

    /** Whether a place lies before the first or behind the last token. */
    public boolean isOutside(int i) {
        return i < 0 || i >= tokens.length;
    }

    /** Whether a sentence-ending or clause-separating mark stands at a place, or the sentence has ended. */
    public boolean endsClause(int i) {
        return isOutside(i) || is(i, ".", "!", "?", ";", ":", "...", "\u2026");
    }

    /** Offset of its first code unit in the field. */
    public int begin() {
        return tokens[0].begin();
    }

    /** Offset behind its last code unit in the field. */
    public int end() {
        return tokens[tokens.length - 1].end();
    }
}

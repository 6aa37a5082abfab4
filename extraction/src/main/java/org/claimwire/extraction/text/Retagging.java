package org.claimwire.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrects tags that the text itself shows to be wrong: names taken for verbs, words taken for marks. */
final class Retagging {

    private final Map<String, Integer> namings = new HashMap<>();

    private Retagging() {}

    static List<Sentence> of(List<Sentence> sentences) {
        Retagging names = new Retagging();
        sentences.forEach(names::learn);
        return sentences.stream().map(names::corrected).toList();
    }

    /** Counts how often a capitalised word within a sentence is tagged a name, and how often it is not. */
    private void learn(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.at(i).isCapitalised()) {
                namings.merge(s.at(i).word(), s.tagged(i, Tag.PROPN) ? 1 : -1, Integer::sum);
            }
        }
    }

    private Sentence corrected(Sentence s) {
        boolean prose = isProse(s);
        List<Token> tokens = new ArrayList<>(s.size());
        for (int i = 0; i < s.size(); i++) {
            tokens.add(corrected(s, i, prose));
        }
        return new Sentence(tokens, s.index(), s.paragraph());
    }

    private Token corrected(Sentence s, int i, boolean prose) {
        Token token = s.at(i);
        if (s.tagged(i, Tag.PUNCT, Tag.SYM) && Character.isLetter(token.word().charAt(0))) {
            return token.tagged(Characters.any(token.word(), Character::isUpperCase) ? Tag.PROPN : Tag.NOUN);
        }
        if (s.is(i, "'s", "'") && s.tagged(i, Tag.PUNCT) && s.tagged(i - 1, Tag.NOUN, Tag.PROPN)) {
            return token.tagged(Tag.PART);
        }
        if (s.is(i, "general", "official") && s.tagged(i, Tag.ADJ) && s.tagged(i + 1, Tag.VERB, Tag.AUX)) {
            return token.tagged(Tag.NOUN);
        }
        if (token.isCapitalised()
                && s.tagged(i, Tag.NUM, Tag.SYM)
                && token.word().length() > 3
                && prose
                && i + 1 < s.size()
                && hasDigit(token.word())) {
            return token.tagged(Tag.PROPN);
        }
        if (prose && isAcronym(token.word())) {
            return token.tagged(Tag.PROPN);
        }
        if (!token.isCapitalised()
                || token.word().length() < 2
                || !s.tagged(i, Tag.VERB, Tag.AUX, Tag.NOUN, Tag.ADV, Tag.X)) {
            return token;
        }
        int named = namings.getOrDefault(token.word(), 0);
        boolean name = i == 0 ? named > 0 : prose && named >= 0 && s.tagged(i, Tag.VERB, Tag.X) && isMidClause(s, i);
        return name ? token.tagged(Tag.PROPN) : token;
    }

    private static boolean hasDigit(String word) {
        return Characters.any(word, Character::isDigit);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && Characters.all(word, Character::isUpperCase);
    }

    private static boolean isMidClause(Sentence s, int i) {
        return s.at(i - 1).isWord() || s.is(i - 1, ",");
    }

    /** Whether words are capitalised as in a sentence, not as in a headline. */
    private static boolean isProse(Sentence s) {
        int capitalised = 0;
        int words = 0;
        for (Token token : s.tokens()) {
            words += token.isWord() ? 1 : 0;
            capitalised += token.isCapitalised() ? 1 : 0;
        }
        return capitalised * 2 < words;
    }
}

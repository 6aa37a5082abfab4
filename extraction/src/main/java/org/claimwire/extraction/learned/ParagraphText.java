package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Quote;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** A paragraph as the tagger meets it: its tokens in a row, where its sentences and quotations lie, and what the rules read. */
public final class ParagraphText {

    /** How a token stands to a quotation. */
    enum Quoted {
        NOT,
        OPENING,
        INSIDE,
        CLOSING
    }

    private final List<Token> tokens;
    private final Sentence[] sentences;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] ordinals;
    private final Quoted[] quoted;
    private final int[] quoteLengths;
    private final int[] ruleLabels;
    private final int[] ruleOf;

    private ParagraphText(List<Sentence> inOrder, Passage passage) {
        tokens = inOrder.stream().flatMap(one -> one.tokens().stream()).toList();
        int n = tokens.size();
        sentences = new Sentence[n];
        firsts = new int[n];
        lasts = new int[n];
        ordinals = new int[n];
        quoted = new Quoted[n];
        quoteLengths = new int[n];
        ruleLabels = new int[n];
        ruleOf = new int[n];
        int first = 0;
        for (int k = 0; k < inOrder.size(); k++) {
            Sentence sentence = inOrder.get(k);
            for (int i = first; i < first + sentence.size(); i++) {
                sentences[i] = sentence;
                ordinals[i] = k;
                firsts[i] = first;
                lasts[i] = first + sentence.size() - 1;
                ruleOf[i] = -1;
                quote(i, passage);
            }
            first += sentence.size();
        }
    }

    private void quote(int i, Passage passage) {
        Token token = tokens.get(i);
        Optional<Quote> quote = passage.quotes().at(token.begin());
        quoted[i] = quote.map(one -> quoted(token, one)).orElse(Quoted.NOT);
        quoteLengths[i] = quote.map(one -> one.end() - one.begin()).orElse(0);
    }

    private static Quoted quoted(Token token, Quote quote) {
        if (token.isWord()) {
            return Quoted.INSIDE;
        }
        if (token.begin() == quote.begin()) {
            return Quoted.OPENING;
        }
        return token.end() >= quote.end() ? Quoted.CLOSING : Quoted.INSIDE;
    }

    /**
     * The paragraphs of a field, in order.
     *
     * @param rules what the rules read in it
     */
    public static List<ParagraphText> of(Passage passage, List<Attribution> rules) {
        List<ParagraphText> paragraphs = new ArrayList<>();
        List<Sentence> inOrder = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (!inOrder.isEmpty() && inOrder.get(0).paragraph() != sentence.paragraph()) {
                paragraphs.add(new ParagraphText(inOrder, passage));
                inOrder.clear();
            }
            inOrder.add(sentence);
        }
        if (!inOrder.isEmpty()) {
            paragraphs.add(new ParagraphText(inOrder, passage));
        }
        markRules(paragraphs, rules);
        return paragraphs;
    }

    private static void markRules(List<ParagraphText> paragraphs, List<Attribution> rules) {
        for (int k = 0; k < rules.size(); k++) {
            Attribution rule = rules.get(k);
            if (rule.source() != null) {
                mark(
                        paragraphs,
                        Part.SOURCE,
                        rule.source().begin(),
                        rule.source().end(),
                        k);
            }
            mark(paragraphs, Part.CUE, rule.cue().begin(), rule.cue().end(), k);
            for (Span span : rule.content()) {
                mark(paragraphs, Part.CONTENT, span.begin(), span.end(), k);
            }
        }
    }

    private static void mark(List<ParagraphText> paragraphs, Part part, int begin, int end, int rule) {
        for (int p = firstEndingBehind(paragraphs, begin);
                p < paragraphs.size() && paragraphs.get(p).begin() < end;
                p++) {
            ParagraphText paragraph = paragraphs.get(p);
            PartSpan span = paragraph.span(part, begin, end);
            if (span != null) {
                Labels.write(span, paragraph.ruleLabels);
                for (int i = span.first(); i <= span.last(); i++) {
                    paragraph.ruleOf[i] = rule;
                }
            }
        }
    }

    private static int firstEndingBehind(List<ParagraphText> paragraphs, int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the rules' attribution that the token at an offset of the field belongs to; -1 if it belongs to none. */
    static int ruleAt(List<ParagraphText> paragraphs, int offset) {
        int at = firstEndingBehind(paragraphs, offset);
        if (at == paragraphs.size()) {
            return -1;
        }
        ParagraphText paragraph = paragraphs.get(at);
        int token = paragraph.firstTokenBehind(offset);
        return token < paragraph.size() ? paragraph.ruleOf(token) : -1;
    }

    /** The tokens between two offsets of the field, without marks at their ends; null if there is none. */
    public @Nullable PartSpan span(Part part, int begin, int end) {
        int first = firstTokenBehind(begin);
        int last = first;
        while (last < tokens.size() && tokens.get(last).begin() < end) {
            last++;
        }
        last--;
        if (last < first) {
            return null;
        }
        while (first < last && !tokens.get(first).isWord()) {
            first++;
        }
        while (last > first && !tokens.get(last).isWord()) {
            last--;
        }
        return new PartSpan(part, first, last);
    }

    /** A span's tokens as a phrase of the sentence that it begins in. */
    public Phrase phrase(PartSpan span) {
        Sentence sentence = sentences[span.first()];
        int offset = firsts[span.first()];
        return new Phrase(sentence, span.first() - offset, Math.min(span.last() - offset, sentence.size() - 1));
    }

    private int firstTokenBehind(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.size();
    }

    /** The token at a place. */
    public Token at(int i) {
        return tokens.get(i);
    }

    /** Offset of its first code unit in the field. */
    public int begin() {
        return tokens.get(0).begin();
    }

    /** Offset behind its last code unit in the field. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** The place of the first token of the sentence that a place lies in. */
    int first(int i) {
        return firsts[i];
    }

    /** The place of the last token of the sentence that a place lies in. */
    int last(int i) {
        return lasts[i];
    }

    /** How many sentences of the paragraph stand before the one that a place lies in. */
    int ordinal(int i) {
        return ordinals[i];
    }

    Quoted quoted(int i) {
        return quoted[i];
    }

    /** The length of the quotation around a place, in UTF-16 code units; 0 where there is none. */
    int quoteLength(int i) {
        return quoteLengths[i];
    }

    /** The label that what the rules read gives to a place. */
    int ruleLabel(int i) {
        return ruleLabels[i];
    }

    /** The index of the rules' attribution that a place belongs to; -1 if it belongs to none. */
    int ruleOf(int i) {
        return ruleOf[i];
    }
}

package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.learned.ParagraphText.Quoted;

/** The quotations of a paragraph as wholes: how long each is, and what stands before and behind it. */
final class QuotationUnits {

    /** How far before and behind a quotation a word that attributes counts as its own. */
    private static final int REACH = 6;

    private static final int WITHOUT = -1;

    /** What other sentences' quotations count as, rather than their length. */
    private static final int IN_ANOTHER_SENTENCE = 10;

    /**
     * One quotation.
     *
     * @param length its length, coarsely
     * @param attributed whether a strong cue stands before (1) and behind (2) it, and whether it begins (4) and ends (8) the
     *     paragraph
     * @param before the word before it
     * @param behind the part of speech behind it
     * @param kind all of these as one number
     */
    record Unit(int length, int attributed, int before, int behind, int kind) {}

    private final TokenViews views;
    private final int[] unitOf;
    private final List<Unit> units = new ArrayList<>();
    private final int[] lengthBefore;
    private final int[] lengthBehind;

    QuotationUnits(TokenViews views) {
        this.views = views;
        int n = views.size();
        unitOf = new int[n];
        lengthBefore = new int[n];
        lengthBehind = new int[n];
        int begin = WITHOUT;
        for (int i = 0; i < n; i++) {
            boolean inside = views.paragraph.quoted(i) != Quoted.NOT;
            boolean opens = views.paragraph.quoted(i) == Quoted.OPENING;
            if (begin >= 0 && (!inside || opens)) {
                units.add(unit(begin, i - 1));
                begin = WITHOUT;
            }
            begin = inside && begin < 0 ? i : begin;
            unitOf[i] = inside ? units.size() : WITHOUT;
        }
        if (begin >= 0) {
            units.add(unit(begin, n - 1));
        }
        neighbours();
    }

    private Unit unit(int first, int last) {
        int length = length(last - first + 1);
        int before = 0;
        for (int i = Math.max(0, first - REACH + 1); i < first; i++) {
            before = Math.max(before, views.strengths[i]);
        }
        int behind = 0;
        for (int i = last + 1; i <= last + REACH && i < views.size(); i++) {
            if (views.paragraph.quoted(i) != Quoted.NOT) {
                break;
            }
            behind = Math.max(behind, views.strengths[i]);
        }
        int attributed = (before >= CueLexicon.STRONG ? 1 : 0)
                + (behind >= CueLexicon.STRONG ? 2 : 0)
                + (first == 0 ? 4 : 0)
                + (last >= views.size() - 1 ? 8 : 0);
        int sentences = Math.min(2, views.paragraph.ordinal(last) - views.paragraph.ordinal(first));
        boolean mark = first > 0 && !views.paragraph.at(first - 1).isWord();
        int kind = FeatureRow.mix(
                FeatureRow.mix(length, attributed), FeatureRow.mix(mark ? views.words[first - 1] : 0, sentences));
        return new Unit(
                length, attributed, first > 0 ? views.words[first - 1] : 0, views.at(views.tags, last + 1), kind);
    }

    private static int length(int tokens) {
        if (tokens <= 3) {
            return 0;
        }
        if (tokens <= 6) {
            return 1;
        }
        if (tokens <= 12) {
            return 2;
        }
        return tokens <= 25 ? 3 : 4;
    }

    private void neighbours() {
        int nearest = 0;
        for (int i = 0; i < unitOf.length; i++) {
            nearest = unitOf[i] >= 0 ? 1 + units.get(unitOf[i]).length() : nearest;
            lengthBefore[i] = nearest;
            nearest = i == views.paragraph.last(i) ? inAnother(i, nearest) : nearest;
        }
        nearest = 0;
        for (int i = unitOf.length - 1; i >= 0; i--) {
            nearest = unitOf[i] >= 0 ? 1 + units.get(unitOf[i]).length() : nearest;
            lengthBehind[i] = nearest;
            nearest = i == views.paragraph.first(i) ? inAnother(i, nearest) : nearest;
        }
    }

    private int inAnother(int i, int nearest) {
        return nearest > 0 && unitOf[i] < 0 ? IN_ANOTHER_SENTENCE : nearest;
    }

    boolean covers(int i) {
        return unitOf[i] >= 0;
    }

    /** The quotation that covers a place. */
    Unit at(int i) {
        return units.get(unitOf[i]);
    }

    /** How long the nearest quotation before a place is; 0 if there is none. */
    int lengthBefore(int i) {
        return lengthBefore[i];
    }

    /** How long the nearest quotation behind a place is; 0 if there is none. */
    int lengthBehind(int i) {
        return lengthBehind[i];
    }
}

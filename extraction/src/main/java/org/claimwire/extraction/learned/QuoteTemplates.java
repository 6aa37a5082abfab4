package org.claimwire.extraction.learned;

import org.claimwire.extraction.learned.ParagraphText.Quoted;
import org.claimwire.extraction.text.Characters;

/** Where a token stands to quotations, and what kind of quotation it is. */
final class QuoteTemplates implements Template {

    private static final int ID = 200;

    /** How far into a paragraph a colon may end the name of who speaks. */
    private static final int LONGEST_LABEL = 7;

    private static final int FAR = 99;

    private final TokenViews views;
    private final QuotationUnits units;
    private final int[] shareQuoted;
    private final int[] markBefore;
    private final int[] markBehind;
    private final int strongest;
    private final int colon;
    private final boolean capitals;

    QuoteTemplates(TokenViews views) {
        this.views = views;
        this.units = new QuotationUnits(views);
        int n = views.size();
        shareQuoted = new int[n];
        markBefore = new int[n];
        markBehind = new int[n];
        int most = 0;
        for (int i = 0; i < n; i = views.paragraph.last(i) + 1) {
            sentence(i, views.paragraph.last(i));
            most = Math.max(most, views.strongest[i]);
        }
        strongest = most;
        colon = colon();
        String first = views.paragraph.at(0).word();
        capitals = first.length() > 2
                && Character.isLetter(first.charAt(0))
                && Characters.none(first, Character::isLowerCase);
    }

    private void sentence(int first, int last) {
        int quoted = 0;
        for (int i = first; i <= last; i++) {
            quoted += views.paragraph.quoted(i).compareTo(Quoted.INSIDE) >= 0 ? 1 : 0;
            boolean here = views.paragraph.quoted(i) != Quoted.NOT;
            markBefore[i] = here || i == first ? i : markBefore[i - 1];
        }
        for (int i = last; i >= first; i--) {
            boolean here = views.paragraph.quoted(i) != Quoted.NOT;
            markBehind[i] = here || i == last ? i : markBehind[i + 1];
        }
        int share = share(quoted, last - first + 1);
        for (int i = first; i <= last; i++) {
            shareQuoted[i] = share;
        }
    }

    private static int share(int quoted, int tokens) {
        if (quoted == 0) {
            return 0;
        }
        if (quoted >= tokens - 2) {
            return 3;
        }
        return quoted * 2 > tokens ? 2 : 1;
    }

    private int colon() {
        for (int i = 0; i < Math.min(views.size(), LONGEST_LABEL); i++) {
            if (views.is(i, ":")) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void add(int i, FeatureRow row) {
        int quoted = views.quoted(i);
        int word = views.words[i];
        int tag = views.tags[i];
        int first = views.paragraph.first(i);
        row.add(ID, quoted, views.quoted(i - 1), views.quoted(i + 1));
        row.add(ID + 1, quoted, lengthOfQuote(i));
        row.add(ID + 2, quoted, word);
        row.add(ID + 3, quoted, tag);
        row.add(ID + 4, views.quoted(i - 1), word);
        row.add(ID + 5, views.quoted(i + 1), word);
        row.add(ID + 6, quoted, views.strongest[i]);
        row.add(ID + 7, quoted, i == first ? 1 : 0, i == 0 ? 1 : 0);
        int before = markBefore[i];
        int behind = markBehind[i];
        row.add(
                ID + 8,
                views.quoted(before) > 0 ? TokenViews.distance(i - before) : FAR,
                views.quoted(behind) > 0 ? TokenViews.distance(behind - i) : FAR);
        row.add(ID + 9, views.quoted(before), views.quoted(behind), quoted);
        row.add(ID + 10, shareQuoted[i], quoted, views.strongest[i]);
        row.add(ID + 11, shareQuoted[i], quoted, tag);
        row.add(ID + 12, shareQuoted[i], word);
        if (first > 0) {
            row.add(ID + 13, views.quoted(first - 1) > 0 ? 1 : 0, quoted);
        }
        if (units.covers(i)) {
            within(i, quoted, row);
        } else {
            outside(i, row);
        }
        paragraph(i, quoted, row);
    }

    private int lengthOfQuote(int i) {
        int length = views.paragraph.quoteLength(i);
        if (length == 0) {
            return 0;
        }
        if (length < 25) {
            return 1;
        }
        return length < 60 ? 2 : 3;
    }

    private void within(int i, int quoted, FeatureRow row) {
        QuotationUnits.Unit unit = units.at(i);
        int first = i == views.paragraph.first(i) ? 1 : 0;
        int last = i == views.paragraph.last(i) ? 2 : 0;
        row.add(ID + 20, unit.kind(), quoted);
        row.add(ID + 21, unit.kind(), views.tags[i]);
        row.add(ID + 22, unit.kind(), views.words[i]);
        row.add(ID + 23, unit.before(), quoted);
        row.add(ID + 24, unit.behind(), quoted);
        row.add(ID + 25, unit.attributed(), quoted, views.strongest[i]);
        row.add(ID + 26, unit.attributed(), first + last, quoted);
        row.add(ID + 27, unit.length(), unit.attributed(), quoted);
    }

    private void outside(int i, FeatureRow row) {
        int before = units.lengthBefore(i);
        int behind = units.lengthBehind(i);
        row.add(ID + 30, before, behind);
        row.add(ID + 31, before, behind, views.tags[i]);
        row.add(ID + 32, before, behind, views.strengths[i]);
        row.add(ID + 33, strongest, views.tags[i]);
    }

    private void paragraph(int i, int quoted, FeatureRow row) {
        int side = colon < 0 ? 0 : i < colon ? 1 : i == colon ? 2 : 3;
        row.add(ID + 40, strongest, quoted);
        row.add(ID + 41, side, capitals ? 1 : 0);
        row.add(ID + 42, side, views.tags[i], quoted);
        row.add(ID + 43, side, strongest, quoted);
    }
}

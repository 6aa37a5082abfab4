package org.claimwire.extraction.learned;

import java.util.function.IntPredicate;
import org.claimwire.extraction.learned.ParagraphText.Quoted;

/** The nearest words of the sentence that are taken to attribute, and what stands between them and a token. */
final class CueTemplates implements Template {

    private static final int ID = 300;
    private static final int NONE = 99;

    private final TokenViews views;
    private final int[] cueBefore;
    private final int[] cueBehind;

    /** Templates around the words that attribute for certain, or are taken to. */
    CueTemplates(TokenViews views, IntPredicate isCue) {
        this.views = views;
        int n = views.size();
        cueBefore = new int[n];
        cueBehind = new int[n];
        int nearest = -1;
        for (int i = 0; i < n; i++) {
            nearest = i == views.paragraph.first(i) ? -1 : nearest;
            cueBefore[i] = nearest;
            nearest = isCue.test(i) ? i : nearest;
        }
        for (int i = n - 1; i >= 0; i--) {
            nearest = i == views.paragraph.last(i) ? -1 : nearest;
            cueBehind[i] = nearest;
            nearest = isCue.test(i) ? i : nearest;
        }
    }

    @Override
    public void add(int i, FeatureRow row) {
        int inside = views.isQuotedInside(i) ? 1 : 0;
        int before = cueBefore[i] < 0 ? NONE : TokenViews.distance(i - cueBefore[i]);
        int behind = cueBehind[i] < 0 ? NONE : TokenViews.distance(cueBehind[i] - i);
        row.add(ID + 20, before, inside);
        row.add(ID + 21, behind, inside);
        row.add(ID + 22, before, behind, inside);
        row.add(ID + 23, before, views.tags[i]);
        row.add(ID + 24, behind, views.tags[i]);
        row.add(ID + 25, before, behind, views.tags[i]);
        row.add(ID + 26, before, views.words[i]);
        row.add(ID + 27, behind, views.words[i]);
        if (cueBefore[i] >= 0) {
            behindCue(i, cueBefore[i], before, behind, row);
        }
        if (cueBehind[i] >= 0) {
            beforeCue(i, cueBehind[i], behind, row);
        }
    }

    private void behindCue(int i, int cue, int before, int behind, FeatureRow row) {
        int quoted = views.quoted(i);
        int inside = views.isQuotedInside(i) ? 1 : 0;
        int word = views.words[i];
        int tag = views.tags[i];
        int between = marksBetween(cue, i);
        int verb = verbBetween(cue, i);
        row.add(ID + 40, views.words[cue], inside);
        row.add(ID + 41, views.words[cue], tag);
        row.add(ID + 42, views.at(views.words, cue + 1), quoted);
        row.add(ID + 43, views.at(views.tags, cue + 1), tag);
        row.add(ID + 44, between, quoted);
        row.add(ID + 45, between, word);
        row.add(ID + 46, between, tag, views.at(views.tags, i + 1));
        row.add(ID + 47, views.words[cue], between);
        row.add(ID + 48, views.at(views.words, cue - 1), tag);
        row.add(ID + 49, between, before, tag);
        row.add(ID + 50, between, behind == NONE ? 0 : 1, views.words[cue]);
        row.add(ID + 51, verb, tag, between);
        row.add(ID + 52, verb, word);
    }

    /** A comma (1), "that" (2) and an opening quotation mark (4) between a cue and a place behind it. */
    private int marksBetween(int cue, int i) {
        int marks = 0;
        for (int k = cue + 1; k < i; k++) {
            marks |= views.is(k, ",") ? 1 : 0;
            marks |= views.is(k, "that") ? 2 : 0;
        }
        for (int k = cue + 1; k <= i; k++) {
            marks |= views.paragraph.quoted(k) == Quoted.OPENING ? 4 : 0;
        }
        return marks;
    }

    private int verbBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (views.isVerb(k)) {
                return 1;
            }
        }
        return 0;
    }

    private void beforeCue(int i, int cue, int behind, FeatureRow row) {
        int quoted = views.quoted(i);
        int inside = views.isQuotedInside(i) ? 1 : 0;
        int between = (commaBetween(i, cue) ? 1 : 0) + (quoteClosesBetween(i, cue) ? 2 : 0) + 4 * verbBetween(i, cue);
        row.add(ID + 60, views.words[cue], inside);
        row.add(ID + 61, views.words[cue], views.tags[i]);
        row.add(ID + 62, between, quoted);
        row.add(ID + 63, between, views.tags[i]);
        row.add(ID + 64, between, views.words[i]);
        row.add(ID + 65, between, behind, views.tags[i]);
        row.add(ID + 66, views.at(views.tags, cue + 1), between);
        row.add(ID + 67, views.at(views.words, cue + 1), between);
        row.add(ID + 68, between, views.at(views.tags, i - 1), views.tags[i]);
    }

    private boolean commaBetween(int from, int to) {
        for (int k = from; k < to; k++) {
            if (views.is(k, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean quoteClosesBetween(int from, int to) {
        for (int k = from; k < to; k++) {
            if (views.paragraph.quoted(k) == Quoted.CLOSING) {
                return true;
            }
        }
        return false;
    }
}

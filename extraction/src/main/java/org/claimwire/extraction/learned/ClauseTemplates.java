package org.claimwire.extraction.learned;

import java.util.Set;

/** The marks around a token's part of the sentence, and the last word before it that opens a clause or a phrase. */
final class ClauseTemplates implements Template {

    private static final int ID = 400;

    /** How far back an opening word is looked for. */
    private static final int REACH = 25;

    private static final Set<String> OPENERS = Set.of(
            "about",
            "after",
            "although",
            "and",
            "as",
            "at",
            "because",
            "before",
            "but",
            "by",
            "for",
            "from",
            "how",
            "if",
            "in",
            "not",
            "of",
            "on",
            "or",
            "since",
            "than",
            "that",
            "though",
            "to",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "why",
            "with");

    private final TokenViews views;
    private final int[] markBefore;
    private final int[] markBehind;
    private final int[] opener;

    ClauseTemplates(TokenViews views) {
        this.views = views;
        int n = views.size();
        markBefore = new int[n];
        markBehind = new int[n];
        opener = new int[n];
        int nearest = -1;
        int opening = -1;
        for (int i = 0; i < n; i++) {
            boolean first = i == views.paragraph.first(i);
            nearest = first ? i - 1 : nearest;
            opening = first ? -1 : opening;
            markBefore[i] = nearest;
            nearest = views.paragraph.at(i).isWord() ? nearest : i;
            opening = OPENERS.contains(views.paragraph.at(i).norm()) ? i : opening;
            opener[i] = opening >= i - REACH ? opening : -1;
        }
        for (int i = n - 1; i >= 0; i--) {
            nearest = i == views.paragraph.last(i) ? i + 1 : nearest;
            markBehind[i] = nearest;
            nearest = views.paragraph.at(i).isWord() ? nearest : i;
        }
    }

    @Override
    public void add(int i, FeatureRow row) {
        int before = markBefore[i];
        int behind = markBehind[i];
        int tag = views.tags[i];
        int markBeforeIt = before < views.paragraph.first(i) ? -1 : views.words[before];
        int markBehindIt = behind > views.paragraph.last(i) ? -1 : views.words[behind];
        int first = before + 1;
        row.add(ID, markBeforeIt, TokenViews.distance(i - before));
        row.add(ID + 1, markBehindIt, TokenViews.distance(behind - i));
        row.add(ID + 2, markBeforeIt, markBehindIt);
        row.add(ID + 3, markBeforeIt, tag);
        row.add(ID + 4, markBehindIt, tag);
        row.add(ID + 5, views.words[first], i == first ? 1 : 0);
        row.add(ID + 6, views.tags[first], tag);
        row.add(ID + 7, views.words[first], markBehindIt);
        if (behind + 1 < views.size()) {
            row.add(ID + 8, views.words[behind + 1], markBehindIt);
            row.add(ID + 9, views.tags[behind + 1], markBehindIt, tag);
        }
        if (markBeforeIt != -1) {
            segmentBefore(before, markBeforeIt, markBehindIt, row);
        }
        if (opener[i] >= 0) {
            row.add(ID + 20, views.words[opener[i]], TokenViews.distance(i - opener[i]));
            row.add(ID + 21, views.words[opener[i]], tag);
            row.add(ID + 22, views.words[opener[i]], views.at(views.strengths, opener[i] - 1), views.quoted(i));
        }
    }

    private void segmentBefore(int mark, int markBeforeIt, int markBehindIt, FeatureRow row) {
        int earlier = markBefore[mark];
        int earlierMark = earlier < views.paragraph.first(mark) ? -1 : views.words[earlier];
        row.add(ID + 10, views.at(views.words, mark - 1), markBeforeIt);
        row.add(ID + 11, earlierMark, markBeforeIt, markBehindIt);
        row.add(ID + 12, views.words[earlier + 1], markBeforeIt);
    }
}

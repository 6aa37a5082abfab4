package org.claimwire.extraction.learned;

import java.util.Arrays;

/** What the tagger's first pass read: at a token, next to it, in its sentence, before and behind. */
final class FirstPassTemplates extends LabelTemplates {

    private static final int ID = 600;

    private final TokenViews views;
    private final int[] labels;
    private final int[] otherBefore;
    private final int[] otherBehind;
    private final int[] inSentence;
    private final int[] inEarlier;
    private final int[] inLater;

    FirstPassTemplates(TokenViews views, int[] labels) {
        super(ID, labels, views);
        this.views = views;
        this.labels = labels;
        int n = labels.length;
        otherBefore = new int[n];
        otherBehind = new int[n];
        inSentence = new int[n];
        inEarlier = new int[n];
        inLater = new int[n];
        for (int i = 0; i < n; i = views.paragraph.last(i) + 1) {
            sentence(i, views.paragraph.last(i));
        }
        int parts = 0;
        for (int i = 0; i < n; i++) {
            inEarlier[i] = parts;
            parts |= i == views.paragraph.last(i) ? inSentence[i] : 0;
        }
        parts = 0;
        for (int i = n - 1; i >= 0; i--) {
            inLater[i] = parts;
            parts |= i == views.paragraph.first(i) ? inSentence[i] : 0;
        }
    }

    /** For every place, the nearest part of another kind on either side within the sentence. */
    private void sentence(int first, int last) {
        int[] seen = new int[1 + Part.values().length];
        int parts = 0;
        for (int i = first; i <= last; i++) {
            int own = part(labels[i]);
            otherBefore[i] = latest(seen, own);
            seen[own] = 1 + i - first;
            parts |= own == 0 ? 0 : 1 << own;
        }
        Arrays.fill(seen, 0);
        for (int i = last; i >= first; i--) {
            int own = part(labels[i]);
            otherBehind[i] = latest(seen, own);
            seen[own] = 1 + last - i;
            inSentence[i] = parts;
        }
    }

    /** The part other than one's own that was seen last; 0 if none was. */
    private static int latest(int[] seen, int own) {
        int latest = 0;
        for (int part = 1; part < seen.length; part++) {
            if (part != own && seen[part] > (latest == 0 ? 0 : seen[latest])) {
                latest = part;
            }
        }
        return latest;
    }

    @Override
    public void add(int i, FeatureRow row) {
        super.add(i, row);
        int label = labels[i];
        int quoted = views.quoted(i);
        row.add(ID + 20, label, views.paragraph.ruleLabel(i));
        row.add(ID + 21, otherBefore[i], otherBehind[i], label);
        row.add(ID + 22, otherBefore[i], otherBehind[i], views.words[i]);
        row.add(ID + 23, otherBefore[i], otherBehind[i], views.tags[i]);
        row.add(ID + 24, inSentence[i], label);
        row.add(ID + 25, inSentence[i], quoted, views.tags[i]);
        row.add(ID + 26, inEarlier[i], inSentence[i], quoted);
        row.add(ID + 27, inLater[i], inSentence[i], quoted);
    }
}

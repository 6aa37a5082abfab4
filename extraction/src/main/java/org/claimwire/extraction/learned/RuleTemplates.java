package org.claimwire.extraction.learned;

/** What the rules read. */
final class RuleTemplates extends LabelTemplates {

    private static final int ID = 500;

    private final TokenViews views;
    private final int[] labels;
    private final boolean[] sentenceHasCue;

    RuleTemplates(TokenViews views) {
        this(views, labels(views.paragraph));
    }

    private RuleTemplates(TokenViews views, int[] labels) {
        super(ID, labels, views);
        this.views = views;
        this.labels = labels;
        this.sentenceHasCue = new boolean[labels.length];
        for (int i = 0; i < labels.length; i = views.paragraph.last(i) + 1) {
            boolean any = false;
            for (int k = i; k <= views.paragraph.last(i); k++) {
                any |= Labels.part(labels[k]) == Part.CUE;
            }
            for (int k = i; k <= views.paragraph.last(i); k++) {
                sentenceHasCue[k] = any;
            }
        }
    }

    private static int[] labels(ParagraphText paragraph) {
        int[] labels = new int[paragraph.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = paragraph.ruleLabel(i);
        }
        return labels;
    }

    @Override
    public void add(int i, FeatureRow row) {
        super.add(i, row);
        int label = labels[i];
        row.add(ID + 20, label, views.quoted(i), views.strongest[i]);
        row.add(ID + 21, views.at(labels, i - 1), views.words[i]);
        row.add(ID + 22, views.at(labels, i + 1), views.words[i]);
        row.add(ID + 23, label, views.at(views.tags, i - 1), views.at(views.tags, i + 1));
        row.add(ID + 24, sentenceHasCue[i] ? 1 : 0, views.strongest[i], views.quoted(i));
    }
}

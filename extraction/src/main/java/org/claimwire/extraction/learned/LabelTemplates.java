package org.claimwire.extraction.learned;

/** What another reading says of a token and its neighbours. */
abstract class LabelTemplates implements Template {

    private final int id;
    private final int[] labels;
    private final TokenViews views;

    /**
     * Templates on labels.
     *
     * @param id the number of the first template; the next twenty belong to it too
     */
    LabelTemplates(int id, int[] labels, TokenViews views) {
        this.id = id;
        this.labels = labels;
        this.views = views;
    }

    @Override
    public void add(int i, FeatureRow row) {
        int label = labels[i];
        int before = views.at(labels, i - 1);
        int behind = views.at(labels, i + 1);
        int tag = views.tags[i];
        row.add(id, label);
        row.add(id + 1, label, before, behind);
        row.add(id + 2, label, views.words[i]);
        row.add(id + 3, label, tag);
        row.add(id + 4, views.at(labels, i - 2), before, label);
        row.add(id + 5, views.at(labels, i + 2), behind, label);
        row.add(id + 6, before, behind, tag);
        row.add(id + 7, label, views.at(views.words, i - 1));
        row.add(id + 8, label, views.at(views.words, i + 1));
    }

    /** The number of a part; 0 for none. */
    static int part(int label) {
        Part part = Labels.part(label);
        return part == null ? 0 : part.ordinal() + 1;
    }
}

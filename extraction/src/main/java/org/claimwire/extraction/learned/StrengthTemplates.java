package org.claimwire.extraction.learned;

/** How likely a token, its neighbours and the strongest word of its sentence attribute. */
final class StrengthTemplates implements Template {

    private static final int ID = 300;

    private final TokenViews views;

    StrengthTemplates(TokenViews views) {
        this.views = views;
    }

    @Override
    public void add(int i, FeatureRow row) {
        int[] strengths = views.strengths;
        int inside = views.isQuotedInside(i) ? 1 : 0;
        int own = strengths[i];
        int before = views.at(strengths, i - 1);
        int behind = views.at(strengths, i + 1);
        int tag = views.tags[i];
        int tagBehind = views.at(views.tags, i + 1);
        row.add(ID, own, inside);
        row.add(ID + 1, own, tag, tagBehind);
        row.add(ID + 2, own, views.at(views.tags, i - 1));
        row.add(ID + 3, own, views.at(views.words, i + 1));
        row.add(ID + 4, before, behind, own);
        row.add(ID + 5, before, views.words[i]);
        row.add(ID + 6, behind, views.words[i]);
        row.add(ID + 7, before, tag);
        row.add(ID + 8, behind, tag);
        row.add(ID + 9, behind, views.at(views.tags, i + 2), tag);
        row.add(ID + 10, views.at(strengths, i - 2), tag, views.at(views.tags, i - 1));
        row.add(ID + 11, views.at(strengths, i + 2), tag, tagBehind);
        row.add(ID + 12, own, views.strongest[i]);
        row.add(ID + 13, views.strongest[i], views.words[i]);
        row.add(ID + 14, views.strongest[i], tag, views.quoted(i));
    }
}

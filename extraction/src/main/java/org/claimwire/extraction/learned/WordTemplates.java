package org.claimwire.extraction.learned;

/** Words, parts of speech, shapes and affixes within two or three tokens. */
final class WordTemplates implements Template {

    private static final int ID = 100;

    private final TokenViews views;

    WordTemplates(TokenViews views) {
        this.views = views;
    }

    @Override
    public void add(int i, FeatureRow row) {
        words(i, row);
        tags(i, row);
        forms(i, row);
        place(i, row);
    }

    private void words(int i, FeatureRow row) {
        int[] words = views.words;
        int word = words[i];
        int before = views.at(words, i - 1);
        int behind = views.at(words, i + 1);
        row.add(ID, word);
        row.add(ID + 1, before);
        row.add(ID + 2, views.at(words, i - 2));
        row.add(ID + 3, views.at(words, i - 3));
        row.add(ID + 4, behind);
        row.add(ID + 5, views.at(words, i + 2));
        row.add(ID + 6, views.at(words, i + 3));
        row.add(ID + 7, word, before);
        row.add(ID + 8, word, behind);
        row.add(ID + 9, before, behind);
        row.add(ID + 10, before, views.at(words, i - 2));
        row.add(ID + 11, behind, views.at(words, i + 2));
    }

    private void tags(int i, FeatureRow row) {
        int[] tags = views.tags;
        int word = views.words[i];
        int tag = tags[i];
        int before = views.at(tags, i - 1);
        int behind = views.at(tags, i + 1);
        row.add(ID + 20, tag);
        row.add(ID + 21, before);
        row.add(ID + 22, behind);
        row.add(ID + 23, tag, before);
        row.add(ID + 24, tag, behind);
        row.add(ID + 25, before, views.at(tags, i - 2));
        row.add(ID + 26, behind, views.at(tags, i + 2));
        row.add(ID + 27, before, tag, behind);
        row.add(ID + 28, views.at(tags, i - 2), before, tag);
        row.add(ID + 29, tag, behind, views.at(tags, i + 2));
        row.add(ID + 30, word, tag);
        row.add(ID + 31, word, before);
        row.add(ID + 32, word, behind);
        row.add(ID + 33, views.at(views.words, i - 1), tag);
        row.add(ID + 34, views.at(views.words, i + 1), tag);
        row.add(ID + 35, views.at(views.words, i - 1), tag, behind);
    }

    private void forms(int i, FeatureRow row) {
        row.add(ID + 40, views.lastThree[i]);
        row.add(ID + 41, views.at(views.lastThree, i - 1));
        row.add(ID + 42, views.at(views.lastThree, i + 1));
        row.add(ID + 43, views.lastTwo[i]);
        row.add(ID + 44, views.firstFour[i]);
        row.add(ID + 45, views.shapes[i], views.at(views.shapes, i - 1), views.at(views.shapes, i + 1));
    }

    private void place(int i, FeatureRow row) {
        int first = views.paragraph.first(i);
        int fromFirst = Math.min(3, i - first);
        int toLast = Math.min(3, views.paragraph.last(i) - i);
        row.add(ID + 50, fromFirst, toLast);
        row.add(ID + 51, i == first ? 1 : 0, views.tags[i]);
        row.add(ID + 52, Math.min(4, views.paragraph.ordinal(i)));
        row.add(ID + 53, views.words[first]);
        row.add(ID + 54, views.tags[first]);
    }
}

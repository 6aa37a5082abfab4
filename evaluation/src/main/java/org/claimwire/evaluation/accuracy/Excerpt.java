package org.claimwire.evaluation.accuracy;

/** A few characters of a labelled text, for a person who looks at a miss. */
public final class Excerpt {

    private static final int LONGEST = 140;

    private Excerpt() {}

    /** The first characters, with a mark where more would follow. */
    public static String of(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, whole(words, LONGEST)) + "…";
    }

    /** A stretch with some characters before and after it. */
    public static String around(String text, Stretch stretch, int more) {
        int begin = Math.max(0, stretch.begin() - more);
        int end = Math.min(text.length(), stretch.end() + more);
        return text.substring(whole(text, begin), whole(text, end));
    }

    /** The offset, or the one before it where it would cut a character in two. */
    private static int whole(String text, int offset) {
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return cuts ? offset - 1 : offset;
    }
}

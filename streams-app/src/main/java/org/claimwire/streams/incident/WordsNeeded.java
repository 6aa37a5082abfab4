package org.claimwire.streams.incident;

import java.time.Duration;

/**
 * How alike the words of two units must be to tell of one event: the longer after the founder, the more, for the next crash on
 * the same road becomes as likely as news of the last; less where both name the same city or region, and least where both
 * say that it happened on one day.
 *
 * <p>Words count by their weight, of which the mean is about one ({@link Wording#shared}). The fractions are weighted Jaccard indices,
 * chosen on half of the labelled incidents and checked on the other half; see ADR 009.
 */
final class WordsNeeded {

    /** Where the days are neighbours, as they are when it happened around midnight. */
    static final double OVER_MIDNIGHT = 0.12;

    /** How many words are shared at least more than a month behind the founder. */
    static final int LATE = 7;

    private static final Duration FRESH = Duration.ofHours(36);
    private static final Duration WEEK = Duration.ofDays(7);

    /** What any two reports of one day may share by chance. */
    private static final int BY_CHANCE = 1;

    /** The narrowest place that two units share, with the words in common that are enough on the first day. */
    enum Width {
        CITY(1),
        REGION(2),
        /** Two cities of one region. */
        NEXT_TOWN(4),
        COUNTRY(5);

        private final int words;

        Width(int words) {
            this.words = words;
        }
    }

    private WordsNeeded() {}

    /**
     * How many words in common are enough, whatever the two say besides: a long item on a suspect shares few of its words with the
     * first report, but its names and ages are the same. Two at least, and one more for every time that the days behind double.
     *
     * @param behind how long the unit comes after the founder
     */
    static int enough(Duration behind, Width width) {
        int doublings = Long.SIZE - 1 - Long.numberOfLeadingZeros(1 + behind.toDays());
        return Math.max(BY_CHANCE + 1, width.words + doublings);
    }

    /**
     * How many words they must share, whatever their likeness: in items of one sentence, one word in common is soon a fifth.
     *
     * @param behind how long the unit comes after the founder
     * @param oneDay whether both say that it happened on the same day
     */
    static int atLeast(Duration behind, boolean oneDay) {
        if (oneDay) {
            return 1;
        }
        return behind.compareTo(FRESH) <= 0 ? 2 : 3;
    }

    /**
     * The least likeness that joins.
     *
     * @param behind how long the unit comes after the founder
     * @param near whether both name the same city or region; else one knows the country only
     * @param oneDay whether both say that it happened on the same day
     */
    static double of(Duration behind, boolean near, boolean oneDay) {
        boolean withinWeek = behind.compareTo(WEEK) <= 0;
        if (oneDay) {
            return near ? (withinWeek ? 0.04 : 0.1) : (withinWeek ? 0.06 : 0.12);
        }
        if (behind.compareTo(FRESH) <= 0) {
            return near ? 0.08 : 0.1;
        }
        if (withinWeek) {
            return near ? 0.1 : 0.15;
        }
        return near ? 0.15 : 0.2;
    }
}

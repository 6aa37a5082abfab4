package org.claimwire.local.cli.deadletters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The newest of all the letters that are offered, a bounded number of them. */
public final class NewestLetters {

    private static final Comparator<Letter> OLDEST_FIRST = Comparator.comparing(Letter::time)
            .thenComparing(letter -> letter.place().offset())
            .thenComparing(letter -> letter.place().partition());

    private final int most;
    private final PriorityQueue<Letter> newest = new PriorityQueue<>(OLDEST_FIRST);
    private long offered;

    /** @param most how many are kept, from 1 */
    public NewestLetters(int most) {
        this.most = most;
    }

    /** Keeps a letter while it is among the newest. */
    public void offer(Letter letter) {
        offered++;
        newest.add(letter);
        if (newest.size() > most) {
            newest.remove();
        }
    }

    /** Those that are kept, the newest first. */
    public List<Letter> newestFirst() {
        List<Letter> letters = new ArrayList<>(newest);
        letters.sort(OLDEST_FIRST.reversed());
        return letters;
    }

    /** How many older ones are not kept. */
    public long omitted() {
        return offered - newest.size();
    }
}

package org.claimwire.evaluation.speed;

import java.time.Duration;

/**
 * How fast a reader reads, and what it takes.
 *
 * @param articlesPerSecond articles of {@value #ARTICLE_WORDS} words in a second of one core's time, the JVM being warm
 * @param texts how many texts it was measured on
 * @param words how many words and punctuation marks they have together
 * @param load how long the reader took to load, the first time in this JVM for the first reader that is measured
 * @param heldBytes the heap that the reader holds between two items, after a collection
 */
public record Speed(double articlesPerSecond, int texts, long words, Duration load, long heldBytes) {

    /** The length of the articles that speed is stated in, punctuation marks counted as words. */
    public static final int ARTICLE_WORDS = 940;

    /** How many words a text has on average. */
    public long wordsPerText() {
        return Math.round((double) words / Math.max(1, texts));
    }
}

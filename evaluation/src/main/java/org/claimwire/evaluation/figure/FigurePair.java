package org.claimwire.evaluation.figure;

import java.util.Objects;
import org.claimwire.evaluation.gold.GoldFigure;

/**
 * A figure that was found: of the same outcome, its phrase touching the labelled one.
 *
 * @param read as the reader has it
 * @param gold as labelled
 */
record FigurePair(GoldFigure read, GoldFigure gold) {

    /** Whether number and qualifier are those of the label. */
    boolean hasValue() {
        return Objects.equals(read.value(), gold.value()) && read.qualifier() == gold.qualifier();
    }

    /** Whether the same source states it, or nobody. */
    boolean hasSource() {
        return NameWords.agree(read.source(), gold.source());
    }

    /** Whether the label names a source. */
    boolean namesSource() {
        return gold.source() != null && !gold.source().isEmpty();
    }

    boolean hasPopulation() {
        return NameWords.agree(read.population(), gold.population());
    }

    boolean hasPartOf() {
        return read.partOf() == gold.partOf();
    }

    boolean hasBackground() {
        return read.background() == gold.background();
    }

    /** Whether number, qualifier, source, part-of and background are right. */
    boolean isAllRight() {
        return hasValue() && hasSource() && hasPartOf() && hasBackground();
    }
}

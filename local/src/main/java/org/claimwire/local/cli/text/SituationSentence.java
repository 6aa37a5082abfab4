package org.claimwire.local.cli.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimwire.v1.Position;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Situation;
import org.jspecify.annotations.Nullable;

/**
 * A situation as one sentence: what it is about, the counts that stand, how many stand behind them at least, and every
 * source's own figure.
 */
public final class SituationSentence {

    private static final int SOURCES_NAMED = 5;

    private final Paint paint;

    /** @param paint how it looks */
    public SituationSentence(Paint paint) {
        this.paint = paint;
    }

    /** The sentence, without a line end. */
    public String of(Situation situation) {
        String movedTo = situation.getMovedTo();
        return paint.headline(ScopeWords.of(situation))
                + ": "
                + counts(situation)
                + sources(situation)
                + (movedTo == null ? "" : paint.faint("; goes on as " + movedTo));
    }

    /**
     * What a reader is told when a situation is no longer kept.
     *
     * @param last as the reader saw it last; null if never
     * @param key its key
     */
    public String closed(@Nullable Situation last, String key) {
        String what = last == null ? Paint.plain(key) : paint.headline(ScopeWords.of(last));
        return what + ": " + paint.faint("closed, no longer kept");
    }

    private String counts(Situation situation) {
        if (standing(situation).isEmpty()) {
            return "no figure stands";
        }
        Long best = situation.getBest();
        if (best == null) {
            return paint.count(Counts.of(situation.getLow(), situation.getHigh())) + independent(situation);
        }
        boolean exact = best.equals(situation.getLow()) && best.equals(situation.getHigh());
        return paint.count(Counts.of(best)) + (exact ? "" : " " + spread(situation)) + independent(situation);
    }

    private static String spread(Situation situation) {
        Long high = situation.getHigh();
        return "(low " + Counts.of(Objects.requireNonNull(situation.getLow())) + ", high "
                + (high == null ? "open" : Counts.of(high)) + ")";
    }

    private static String independent(Situation situation) {
        int least = situation.getIndependent();
        return least == 0 ? ", no independent source known" : ", at least " + least + " independent";
    }

    private static List<Position> standing(Situation situation) {
        return situation.getPositions().stream()
                .filter(position -> position.getStatus() == PositionStatus.STANDING)
                .toList();
    }

    private String sources(Situation situation) {
        String named = situation.getPositions().stream()
                .limit(SOURCES_NAMED)
                .map(this::position)
                .collect(Collectors.joining(", "));
        long others = Math.max(0, situation.getPositions().size() - SOURCES_NAMED) + situation.getPositionsOmitted();
        return (named.isEmpty() ? "" : ": " + named) + (others == 0 ? "" : paint.faint(" and " + others + " more"));
    }

    private String position(Position position) {
        String figure = " " + Counts.of(position.getLow(), position.getHigh()) + " ("
                + (position.getStatus() == PositionStatus.STANDING
                        ? ""
                        : ScopeWords.spelled(position.getStatus()) + ", ")
                + TimeWords.brief(position.getTime()) + ")";
        String who = SourceWords.account(position.getSource());
        return position.getStatus() == PositionStatus.STANDING ? paint.source(who) + figure : paint.faint(who + figure);
    }
}

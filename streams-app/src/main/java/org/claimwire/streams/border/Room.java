package org.claimwire.streams.border;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.claimwire.extraction.Source;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.Reason;
import org.claimwire.streams.alert.Side;
import org.claimwire.streams.situation.Evidence;
import org.claimwire.streams.situation.Position;
import org.claimwire.streams.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Situations and alerts cut to what a record holds, since one that is too large for the broker would stop the whole topology.
 *
 * <p>Nothing is shortened: what does not fit is left out and counted as omitted. Only texts far beyond the usual come to it.
 */
final class Room {

    /** The most that a value may weigh, in bytes, roughly: well below the 4 MiB that the broker takes. */
    static final long MOST = 3L * 1024 * 1024;

    private static final long OF_A_RECORD = 60;
    private static final int OF_A_LENGTH = 4;

    private Room() {}

    /** The situation with as many positions, evidence and outlets as fit; what one position leaves is there for the next. */
    static Situation fit(Situation situation) {
        List<Position> positions = situation.positions();
        List<Position> kept = new ArrayList<>();
        long left = MOST;
        for (Position position : positions) {
            if (weightAlone(position) > left) {
                break;
            }
            Position fitted = fit(position, left / (positions.size() - kept.size()));
            kept.add(fitted);
            left -= weight(fitted);
        }
        return new Situation(
                situation.key(),
                situation.kind(),
                situation.watch(),
                situation.low(),
                situation.best(),
                situation.high(),
                situation.independent(),
                kept,
                situation.positionsOmitted() + positions.size() - kept.size(),
                situation.movedTo());
    }

    /** The alert with as many reasons as fit, the first one always; each with as many outlets as fit. */
    static Alert fit(Alert alert) {
        List<Reason> reasons = alert.reasons();
        List<Reason> kept = new ArrayList<>();
        long left = MOST;
        for (Reason reason : reasons) {
            Reason fitted = fit(reason, left / (reasons.size() - kept.size()));
            if (!kept.isEmpty() && weight(fitted) > left) {
                break;
            }
            kept.add(fitted);
            left -= Math.min(left, weight(fitted));
        }
        return new Alert(
                alert.id(),
                alert.situation(),
                alert.kind(),
                alert.severity(),
                alert.headline(),
                kept,
                alert.reasonsOmitted() + reasons.size() - kept.size(),
                alert.movedTo());
    }

    private static Position fit(Position position, long room) {
        long forEvidence = room - weightAlone(position);
        List<Evidence> evidence = fitting(position.evidence(), Room::weight, forEvidence);
        List<String> outlets = fitting(position.outlets(), Room::weight, forEvidence - sum(evidence, Room::weight));
        return new Position(
                position.source(),
                position.value(),
                position.interval(),
                position.qualifier(),
                position.time(),
                position.published(),
                position.status(),
                position.ended(),
                evidence,
                position.evidenceOmitted() + position.evidence().size() - evidence.size(),
                outlets,
                position.outletsOmitted() + position.outlets().size() - outlets.size());
    }

    private static Reason fit(Reason reason, long room) {
        long perSide = room / Math.max(1, reason.sides().size());
        return new Reason(
                reason.kind(),
                reason.opened(),
                reason.closed(),
                reason.part(),
                reason.sides().stream().map(side -> fit(side, perSide)).toList());
    }

    private static Side fit(Side side, long room) {
        List<String> outlets = fitting(side.outlets(), Room::weight, room - weightAlone(side));
        return new Side(
                side.source(),
                side.polarity(),
                side.value(),
                side.interval(),
                side.qualifier(),
                side.time(),
                side.first(),
                outlets,
                side.outletsOmitted() + side.outlets().size() - outlets.size());
    }

    /** Those that fit, in their order; one that is too large does not keep out the smaller ones behind it. */
    private static <T> List<T> fitting(List<T> all, ToLongFunction<T> weight, long room) {
        List<T> kept = new ArrayList<>();
        long left = room;
        for (T one : all) {
            if (weight.applyAsLong(one) <= left) {
                kept.add(one);
                left -= weight.applyAsLong(one);
            }
        }
        return kept;
    }

    private static long weight(Position position) {
        return weightAlone(position) + sum(position.evidence(), Room::weight) + sum(position.outlets(), Room::weight);
    }

    private static long weightAlone(Position position) {
        return OF_A_RECORD + weight(position.source());
    }

    private static long weight(Reason reason) {
        return OF_A_RECORD
                + sum(reason.sides(), side -> weightAlone(side) + sum(side.outlets(), Room::weight))
                + sum(reason.sources(), Room::weight);
    }

    private static long weightAlone(Side side) {
        return OF_A_RECORD + weight(side.source()) + weight(side.first());
    }

    private static long weight(Evidence evidence) {
        return OF_A_RECORD
                + weight(evidence.claimId())
                + weight(evidence.uri())
                + weight(evidence.outlet())
                + weight(evidence.link())
                + weight(evidence.phrase())
                + weight(evidence.sentence())
                + sum(evidence.via(), via -> weight(via.name()));
    }

    private static long weight(Source source) {
        return weight(source.key())
                + weight(source.name())
                + weight(source.person())
                + weight(source.role())
                + weight(source.organisation());
    }

    /** The bytes of UTF-8; each half of a surrogate pair has two of the pair's four. */
    private static long weight(@Nullable String words) {
        return words == null
                ? 0
                : OF_A_LENGTH
                        + words.chars()
                                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
                                .sum();
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> weight) {
        return all.stream().mapToLong(weight).sum();
    }
}

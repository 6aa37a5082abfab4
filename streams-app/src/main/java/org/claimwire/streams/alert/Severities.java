package org.claimwire.streams.alert;

import org.claimwire.extraction.Interval;
import org.claimwire.extraction.SourceKind;
import org.claimwire.streams.situation.Independence;

/** How much a disagreement asks of a desk: by how far the sides lie apart, and by whose word stands against whose. */
final class Severities {

    private static final int TWICE = 2;
    private static final int FAR_APART = 10;

    private Severities() {}

    static Severity of(Reason reason) {
        if (reason.kind().isNotice()) {
            return reason.kind() == ReasonKind.RETRACTED ? Severity.MEDIUM : Severity.LOW;
        }
        Side one = reason.sides().get(0);
        Side other = reason.sides().get(1);
        int points = (isFar(one, other) ? 1 : 0)
                + (areIndependent(one, other) ? 1 : 0)
                + (counts(one) && counts(other) ? 1 : 0);
        return switch (points) {
            case 3 -> Severity.HIGH;
            case 2 -> Severity.MEDIUM;
            default -> Severity.LOW;
        };
    }

    private static boolean isFar(Side one, Side other) {
        Interval a = one.interval();
        Interval b = other.interval();
        long low = Math.min(a.low(), b.low());
        long high = Math.max(a.low(), b.low());
        return high >= TWICE * low && high - low >= FAR_APART;
    }

    private static boolean areIndependent(Side one, Side other) {
        String root = Independence.rootOf(one.source());
        String theirs = Independence.rootOf(other.source());
        return root != null && theirs != null && !root.equals(theirs);
    }

    /** Whether it is a body that counts the dead because that is its office. */
    private static boolean counts(Side side) {
        SourceKind kind = side.source().kind();
        return switch (kind) {
            case GOVERNMENT, POLICE, MILITARY, HEALTH, RESCUE, INTERGOVERNMENTAL -> true;
            default -> false;
        };
    }
}

package org.claimwire.streams.item;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What tells the versions of an item apart, and their order.
 *
 * @param number the outlet's count; 0 for a version that is no whole number
 * @param time when the version was made, or null if the outlet does not say; such a version comes first
 * @param hash the hash of all that the outlet sent, hexadecimal; the last resort where a number is used twice
 */
public record VersionId(long number, @Nullable Instant time, String hash) implements Comparable<VersionId> {

    private static final Comparator<VersionId> ORDER = Comparator.comparingLong(VersionId::number)
            .thenComparing(VersionId::time, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(VersionId::hash);

    @Override
    public int compareTo(VersionId other) {
        return ORDER.compare(this, other);
    }
}

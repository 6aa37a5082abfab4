package org.claimwire.producer.embargo;

import java.nio.file.Path;
import java.time.Instant;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * One version of an item that waits in a file.
 *
 * @param serial tells it from whatever takes its place
 * @param uri the item's
 * @param until when it may be sent
 * @param version as the outlet counts it
 * @param versionTime when the version was made; null if the outlet does not say
 * @param outlet who sent it; null if it is not known
 * @param file where it waits
 */
public record HeldItem(
        long serial,
        String uri,
        Instant until,
        String version,
        @Nullable Instant versionTime,
        @Nullable String outlet,
        Path file) {

    static HeldItem of(long serial, AcceptedItem accepted, Instant until, Path file) {
        WireItem item = accepted.item();
        return new HeldItem(
                serial, item.getUri(), until, item.getVersion(), time(item.getVersionTime()), item.getOutlet(), file);
    }

    /** Whether an item is an older version than this one; of two that cannot be told apart, the later to come is newer. */
    boolean isNewerThan(WireItem item) {
        int byNumber = Long.compare(number(version), number(item.getVersion()));
        if (byNumber != 0) {
            return byNumber > 0;
        }
        Instant other = time(item.getVersionTime());
        return versionTime != null && other != null && versionTime.isAfter(other);
    }

    /** A version that is no whole number counts as 0. */
    private static long number(String version) {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    private static @Nullable Instant time(@Nullable StatedTime stated) {
        return stated == null ? null : stated.getTime();
    }
}

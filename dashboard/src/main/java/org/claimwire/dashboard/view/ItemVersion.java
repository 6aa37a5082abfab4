package org.claimwire.dashboard.view;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.claimwire.schemas.ContentHash;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * One version of an item, as it came.
 *
 * @param item what the outlet sent; without its words once they are not to be shown, without its text once that has expired
 * @param hash the content hash of what was sent, hexadecimal
 * @param number the version as a number; 0 for one that is no whole number
 * @param time its event time, as it states it
 * @param hidden whether a later moment has killed or withheld it; then no word is left of it
 * @param expired whether its text is no longer kept
 */
public record ItemVersion(WireItem item, String hash, long number, Instant time, boolean hidden, boolean expired) {

    /** The order of an item's versions: by number, then by time, one without a time first, then by content. */
    static final Comparator<ItemVersion> ORDER = Comparator.comparingLong(ItemVersion::number)
            .thenComparing(ItemVersion::made, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(ItemVersion::hash);

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final BigInteger MAX_NUMBER = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int MAX_DIGITS = 100;

    static ItemVersion of(WireItem item) {
        StatedTime stated = stated(item);
        Instant time = stated == null ? dated(item.getReceivedAt()) : stated.getTime();
        return new ItemVersion(item, ContentHash.of(item), numberOf(item.getVersion()), time, false, false);
    }

    /** Whether it may be published. */
    public boolean isUsable() {
        return item.getStatus() == PubStatus.USABLE;
    }

    /** The same without any word that a reader of it could have read. */
    ItemVersion withoutWords() {
        WireItem bare = WireItem.newBuilder(item)
                .setHeadline(null)
                .setText("")
                .setSlugline(null)
                .setSubjects(List.of())
                .setEditorsNote(null)
                .setLink(null)
                .build();
        return new ItemVersion(bare, hash, number, time, true, expired);
    }

    /** The same without its text, which has expired. */
    ItemVersion withoutText() {
        WireItem bare =
                WireItem.newBuilder(item).setText("").setEditorsNote(null).build();
        return new ItemVersion(bare, hash, number, time, hidden, true);
    }

    /** The notice that this version is for the items that it withdraws. */
    Notice notice() {
        StatedTime stated = stated(item);
        Duration width = stated == null ? Duration.ZERO : width(stated.getPrecision());
        Instant covers = time.plus(width).minusMillis(width.isZero() ? 0 : 1);
        return new Notice(item.getUri(), hash, item.getOutlet(), item.getFeed(), time, covers);
    }

    private @Nullable Instant made() {
        return item.getVersionTime() == null ? null : item.getVersionTime().getTime();
    }

    private static @Nullable StatedTime stated(WireItem item) {
        StatedTime time = item.getVersionTime() == null ? item.getPublished() : item.getVersionTime();
        return time == null || isNoDate(time.getTime()) ? null : time;
    }

    private static Instant dated(Instant time) {
        return isNoDate(time) ? Instant.EPOCH : time;
    }

    /** Outside the years 1 to 9999 a time is a sentinel of some other system. */
    private static boolean isNoDate(Instant time) {
        return time.isBefore(EARLIEST) || time.isAfter(LATEST);
    }

    private static Duration width(TimePrecision precision) {
        return switch (precision) {
            case DAY -> Duration.ofDays(1);
            case HOUR -> Duration.ofHours(1);
            case INSTANT, UNKNOWN -> Duration.ZERO;
        };
    }

    private static long numberOf(String version) {
        String digits = version.strip();
        if (digits.isEmpty() || digits.length() > MAX_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return new BigInteger(digits).min(MAX_NUMBER).longValue();
    }
}

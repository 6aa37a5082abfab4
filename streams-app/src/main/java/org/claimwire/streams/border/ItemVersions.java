package org.claimwire.streams.border;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.schemas.ContentHash;
import org.claimwire.streams.item.Carriers;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.Notice;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.PubStatus;
import org.claimwire.streams.item.VersionId;
import org.claimwire.v1.Place;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/** Wire items as versions of items. */
public final class ItemVersions {

    /** The longest text that is read, in UTF-16 code units. */
    public static final int MAX_TEXT = 512 * 1024;

    /** The longest uri, outlet, feed, headline, slugline and link, in UTF-16 code units. */
    public static final int MAX_WORDS = 4 * 1024;

    /** How many items one version may replace and withdraw. */
    public static final int MAX_TARGETS = 1_000;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final BigInteger MAX_NUMBER = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int MAX_DIGITS = 100;

    private ItemVersions() {}

    /**
     * The version that a record holds.
     *
     * @param key the record's key
     * @param item the record's value
     * @param origin where the record stands
     * @throws BadItemException if the record is no version of an item: no key, no value, another key than the uri, an unknown
     *     status, a uri or text that nothing can be done with
     */
    public static ItemVersion of(@Nullable String key, @Nullable WireItem item, Origin origin) {
        check(key, item);
        WireItem sent = Objects.requireNonNull(item);
        VersionId id = new VersionId(number(sent.getVersion()), moment(sent), ContentHash.of(sent));
        StatedTime stated = stated(sent);
        Instant time = stated == null ? received(sent) : stated.time();
        return new ItemVersion(
                sent.getUri(),
                id,
                sent.getVersion(),
                PubStatus.valueOf(sent.getStatus().name()),
                time,
                stated == null,
                sent.getFeed(),
                Carriers.of(sent.getCarriedBy()),
                sent.getSlugline(),
                sent.getLink(),
                text(sent, stated),
                notices(sent, id, stated == null ? StatedTime.of(time) : stated, origin));
    }

    private static void check(@Nullable String key, @Nullable WireItem item) {
        if (key == null) {
            throw new BadItemException("the record has no key; its key must be the item's uri");
        }
        if (item == null) {
            throw new BadItemException("the record has no value; to withdraw an item, send a canceled version of it");
        }
        if (!key.equals(item.getUri())) {
            throw new BadItemException("the record's key is not its item's uri " + item.getUri());
        }
        if (key.isBlank()) {
            throw new BadItemException("the item's uri is blank");
        }
        if (item.getStatus() == org.claimwire.v1.PubStatus.UNKNOWN) {
            throw new BadItemException("the item's status is unknown here; it is usable, withheld or canceled");
        }
        checkLengths(item);
    }

    private static void checkLengths(WireItem item) {
        boolean isRead = item.getStatus() == org.claimwire.v1.PubStatus.USABLE;
        checkLength("text", item.getText(), isRead ? MAX_TEXT : Integer.MAX_VALUE);
        checkLength("uri", item.getUri(), MAX_WORDS);
        checkLength("outlet", item.getOutlet(), MAX_WORDS);
        checkLength("feed", item.getFeed(), MAX_WORDS);
        checkLength("headline", item.getHeadline(), MAX_WORDS);
        checkLength("slugline", item.getSlugline(), MAX_WORDS);
        checkLength("link", item.getLink(), MAX_WORDS);
        item.getCarriedBy().forEach(outlet -> checkLength("carrying outlet", outlet, MAX_WORDS));
        int targets = item.getReplaces().size() + item.getWithdraws().size();
        if (targets > MAX_TARGETS) {
            throw new BadItemException("the item speaks of " + targets + " others; at most " + MAX_TARGETS
                    + " are heard, send it in parts");
        }
    }

    private static void checkLength(String field, @Nullable String words, int most) {
        if (words != null && words.length() > most) {
            throw new BadItemException(
                    "the " + field + " has " + words.length() + " UTF-16 code units; at most " + most + " are read");
        }
    }

    private static ItemText text(WireItem item, @Nullable StatedTime stated) {
        return new ItemText(
                item.getUri(),
                item.getOutlet(),
                item.getHeadline(),
                item.getText(),
                stated,
                item.getLanguage(),
                country(item.getPlaces()));
    }

    /** The one country that the places lie in, or null if there are several or none. */
    private static @Nullable String country(List<Place> places) {
        Set<String> countries =
                places.stream().map(Place::getCountry).filter(Objects::nonNull).collect(Collectors.toSet());
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    private static List<Notice> notices(WireItem item, VersionId id, StatedTime time, Origin origin) {
        List<Notice> notices = new ArrayList<>();
        for (String target : item.getReplaces()) {
            notices.add(notice(target, Notice.Kind.REPLACES, item, id, time, origin));
        }
        for (String target : item.getWithdraws()) {
            notices.add(notice(target, Notice.Kind.WITHDRAWS, item, id, time, origin));
        }
        return notices;
    }

    private static Notice notice(
            String target, Notice.Kind kind, WireItem item, VersionId id, StatedTime time, Origin origin) {
        if (target.isBlank() || target.length() > MAX_WORDS) {
            throw new BadItemException(
                    "the item replaces or withdraws a uri that is blank or longer than " + MAX_WORDS);
        }
        return new Notice(
                target,
                kind,
                item.getUri(),
                id,
                item.getOutlet(),
                item.getFeed(),
                time.time(),
                time.precision(),
                origin);
    }

    /** A version that is no whole number counts as 0; one beyond a long, as the greatest. */
    private static long number(String version) {
        String digits = version.strip();
        if (digits.isEmpty() || digits.length() > MAX_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return new BigInteger(digits).min(MAX_NUMBER).longValue();
    }

    private static Instant received(WireItem item) {
        Instant time = item.getReceivedAt();
        return isNoDate(time) ? Instant.EPOCH : time;
    }

    private static @Nullable Instant moment(WireItem item) {
        return item.getVersionTime() == null ? null : item.getVersionTime().getTime();
    }

    private static @Nullable StatedTime stated(WireItem item) {
        org.claimwire.v1.StatedTime time = item.getVersionTime() == null ? item.getPublished() : item.getVersionTime();
        return time == null || isNoDate(time.getTime()) ? null : new StatedTime(time.getTime(), precision(time));
    }

    /** Outside the years 1 to 9999 a time is a sentinel of some other system, or broken, and states nothing. */
    private static boolean isNoDate(Instant time) {
        return time.isBefore(EARLIEST) || time.isAfter(LATEST);
    }

    private static TimePrecision precision(org.claimwire.v1.StatedTime time) {
        return time.getPrecision() == org.claimwire.v1.TimePrecision.UNKNOWN
                ? TimePrecision.INSTANT
                : TimePrecision.valueOf(time.getPrecision().name());
    }
}

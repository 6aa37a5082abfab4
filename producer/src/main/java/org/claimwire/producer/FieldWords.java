package org.claimwire.producer;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.jspecify.annotations.Nullable;

/** What the words of a field mean. A field without words means nothing: null, or the status usable. */
public final class FieldWords {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https");

    private FieldWords() {}

    /**
     * A time, as {@link StatedTimes} reads it.
     *
     * @param field the field's name, for the message
     * @throws UnacceptableItemException if the words are no time
     */
    public static @Nullable StatedTime time(String field, @Nullable String words) throws UnacceptableItemException {
        try {
            return words == null ? null : StatedTimes.parse(words);
        } catch (UnacceptableItemException notATime) {
            throw new UnacceptableItemException(field + " " + notATime.reason());
        }
    }

    /**
     * A moment, such as the end of an embargo. A day alone is none: it ends at another moment in every place.
     *
     * @param field the field's name, for the message
     * @throws UnacceptableItemException if the words are no time, or only a day
     */
    public static @Nullable Instant moment(String field, @Nullable String words) throws UnacceptableItemException {
        StatedTime time = time(field, words);
        if (time != null && time.getPrecision() == TimePrecision.DAY) {
            throw new UnacceptableItemException(field + " \"" + words + "\" names a day without a time;"
                    + " expected a date and time with an offset such as 2022-01-06T15:30:00+06:00");
        }
        return time == null ? null : time.getTime();
    }

    /**
     * IPTC's publishing status.
     *
     * @throws UnacceptableItemException if the word is not known: it may be a kill
     */
    public static PubStatus status(@Nullable String word) throws UnacceptableItemException {
        if (word == null) {
            return PubStatus.USABLE;
        }
        return switch (word) {
            case "usable" -> PubStatus.USABLE;
            case "withheld" -> PubStatus.WITHHELD;
            case "canceled" -> PubStatus.CANCELED;
            default ->
                throw new UnacceptableItemException(
                        "status \"" + shortened(word) + "\" is not known; expected usable, withheld or canceled");
        };
    }

    /**
     * A language.
     *
     * @return the tag in its usual spelling
     * @throws UnacceptableItemException if it is no BCP 47 tag
     */
    public static @Nullable String language(@Nullable String tag) throws UnacceptableItemException {
        if (tag == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            throw new UnacceptableItemException(
                    "language \"" + shortened(tag) + "\" is no BCP 47 tag; expected one such as en or kk-KZ");
        }
    }

    /**
     * An address that a page may link to.
     *
     * @throws UnacceptableItemException if it is another, such as {@code javascript:}
     */
    public static @Nullable String link(@Nullable String address) throws UnacceptableItemException {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null
                    && LINK_SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // refused below
        }
        throw new UnacceptableItemException("link \"" + shortened(address)
                + "\" is no http or https address; leave the field out if there is none");
    }

    /** Whether some words are a country's code of ISO 3166-1 alpha-2, in capitals. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** The beginning of words that stand in a message, so that hostile ones do not fill it. */
    public static String shortened(String words) {
        int units = 60;
        return words.length() <= units ? words : words.substring(0, units) + "...";
    }
}

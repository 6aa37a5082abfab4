package org.claimwire.producer.feeds;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.time.Duration;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.producer.http.HttpAddress;
import org.claimwire.v1.Place;
import org.jspecify.annotations.Nullable;

/** One feed of the feeds file, read field by field; every mistake is noted and the reading goes on. */
final class FeedsFileEntry {

    private static final Duration USUAL_INTERVAL = Duration.ofMinutes(5);
    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(10);
    private static final Duration LONGEST_INTERVAL = Duration.ofDays(1);
    private static final int MAX_NAME = 100;
    private static final int MAX_WORDS = 1000;
    private static final List<String> FIELDS =
            List.of("name", "address", "outlet", "language", "places", "interval", "format");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final ConfigObject feed;
    private final int line;
    private final Mistakes mistakes;
    private @Nullable String name;
    private @Nullable HttpAddress address;

    /** @param line where it begins */
    FeedsFileEntry(ConfigObject feed, int line, Mistakes mistakes) {
        this.feed = feed;
        this.line = line;
        this.mistakes = mistakes;
    }

    /** The feed; null if its name or its address is missing or wrong. */
    @Nullable
    FeedSettings read() {
        checkFields();
        name = readName();
        address = readAddress();
        String outlet = words("outlet");
        String language = readLanguage();
        List<Place> places = new FeedPlaces(line("places"), mistakes).read(feed.get("places"));
        Duration interval = readInterval();
        String format = words("format");
        return name == null || address == null
                ? null
                : new FeedSettings(name, address, outlet, language, places, interval, format);
    }

    /** Its name, once read; null if it has none. */
    @Nullable
    String name() {
        return name;
    }

    /** Its address, once read; null if it has none. */
    @Nullable
    HttpAddress address() {
        return address;
    }

    private void checkFields() {
        for (String key : feed.keySet()) {
            if (!FIELDS.contains(key)) {
                mistake(key, "\"" + key + "\" is no field of a feed; there are " + String.join(", ", FIELDS));
            }
        }
    }

    private @Nullable String readName() {
        String words = required("name", "write name = and what the feed is called in messages");
        if (words != null && (words.length() > MAX_NAME || words.chars().anyMatch(Character::isISOControl))) {
            mistake("name", "name must be one line of at most " + MAX_NAME + " characters");
            return null;
        }
        return words;
    }

    private @Nullable HttpAddress readAddress() {
        String words = required("address", "write address = \"https://...\"");
        try {
            return words == null ? null : HttpAddress.of(words);
        } catch (IllegalArgumentException wrong) {
            mistake("address", "address " + wrong.getMessage());
            return null;
        }
    }

    private @Nullable String readLanguage() {
        String words = words("language");
        if (words == null) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(words).build();
            String language = locale.getLanguage();
            if (LANGUAGES.contains(language) || language.length() == 3) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException illFormed) {
            // Told below, like a language that does not exist.
        }
        mistake("language", "language must be a BCP 47 tag such as en, kk or pt-BR, found \"" + words + "\"");
        return null;
    }

    private Duration readInterval() {
        if (!isThere("interval")) {
            return USUAL_INTERVAL;
        }
        try {
            Duration interval = feed.toConfig().getDuration("interval");
            boolean isLoopback = address != null
                    && address.host().matches("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1\\]");
            Duration shortest = isLoopback ? Duration.ofMillis(1) : SHORTEST_INTERVAL;
            if (interval.compareTo(shortest) >= 0 && interval.compareTo(LONGEST_INTERVAL) <= 0) {
                return interval;
            }
            mistake(
                    "interval",
                    "interval must be from 10 seconds to 1 day, found " + interval.toMillis()
                            + " milliseconds; write a unit, such as 5 minutes");
        } catch (ConfigException wrong) {
            mistake("interval", "interval must be a time such as 30 seconds or 5 minutes");
        }
        return USUAL_INTERVAL;
    }

    private @Nullable String required(String field, String advice) {
        if (!isThere(field)) {
            mistakes.add(line, field + " is missing; " + advice);
            return null;
        }
        return words(field);
    }

    private @Nullable String words(String field) {
        ConfigValue value = feed.get(field);
        if (value == null || value.valueType() == ConfigValueType.NULL) {
            return null;
        }
        if (value.valueType() != ConfigValueType.STRING && value.valueType() != ConfigValueType.NUMBER) {
            mistake(field, field + " must be one string");
            return null;
        }
        String words = String.valueOf(value.unwrapped()).strip();
        if (words.isEmpty() || words.length() > MAX_WORDS) {
            mistake(field, field + " must be from 1 to " + MAX_WORDS + " characters; leave it out if it is not known");
            return null;
        }
        return words;
    }

    private boolean isThere(String field) {
        ConfigValue value = feed.get(field);
        return value != null && value.valueType() != ConfigValueType.NULL;
    }

    private void mistake(String field, String what) {
        mistakes.add(line(field), what);
    }

    private int line(String field) {
        ConfigValue value = feed.get(field);
        return value == null ? line : Mistakes.line(value, feed);
    }
}

package org.claimwire.local.cli.watches;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.claimwire.local.cli.CountryCode;
import org.claimwire.v1.Watch;
import org.jspecify.annotations.Nullable;

/**
 * One watch as a file has it.
 *
 * @param countries the countries that it is for, ISO 3166-1 alpha-2
 * @param watch what is the same in all of them
 */
record WatchEntry(List<String> countries, Watch watch) {

    private static final Set<String> FIELDS = Set.of("name", "countries", "words", "from", "until");

    /**
     * Reads one entry.
     *
     * @throws ConfigException if it is no watch; the message says where it stands
     */
    static WatchEntry of(Config entry) {
        for (String field : entry.root().keySet()) {
            if (!FIELDS.contains(field)) {
                throw bad(entry, field, "a watch has name, countries, words, from and until");
            }
        }
        Watch watch = Watch.newBuilder()
                .setName(entry.getString("name"))
                .setWords(entry.hasPath("words") ? entry.getStringList("words") : List.of())
                .setFrom(time(entry, "from"))
                .setUntil(time(entry, "until"))
                .build();
        return new WatchEntry(countries(entry), watch);
    }

    private static List<String> countries(Config entry) {
        List<String> countries = entry.getStringList("countries");
        if (countries.isEmpty()) {
            throw bad(entry, "countries", "a watch is for one country at least");
        }
        for (String country : countries) {
            if (!CountryCode.isCode(country)) {
                throw bad(
                        entry,
                        "countries",
                        "\"" + country + "\" is no country; give its ISO 3166-1 code in capitals, such as KZ");
            }
        }
        return countries.stream().distinct().toList();
    }

    private static @Nullable Instant time(Config entry, String field) {
        if (!entry.hasPath(field)) {
            return null;
        }
        String words = entry.getString(field);
        try {
            return words.contains("T")
                    ? Instant.parse(words)
                    : LocalDate.parse(words).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw bad(
                    entry,
                    field,
                    "\"" + words + "\" is no time; write 2022-01-05, or \"2022-01-05T06:00:00Z\" in quotes");
        }
    }

    private static ConfigException bad(Config entry, String field, String why) {
        return new ConfigException.BadValue(
                entry.root().getOrDefault(field, entry.root()).origin(), field, why);
    }
}

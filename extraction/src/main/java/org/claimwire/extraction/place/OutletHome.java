package org.claimwire.extraction.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Where outlets are at home, as their own names tell: "Ashford Tribune", {@code nbcchicago.com}, {@code wxyz7.com}. Safe for use by
 * many threads.
 *
 * <p>Call signs that begin with K or W are the United States', by the table of international call sign series of the ITU
 * (Radio Regulations, appendix 42).
 */
final class OutletHome {

    /**
     * A home.
     *
     * @param country ISO 3166-1 alpha-2
     * @param region the state or province, or null if the name does not tell
     */
    record Home(String country, @Nullable String region) {}

    private static final Home NOWHERE = new Home("", null);
    private static final int SHORTEST = 4;

    private static final Pattern CALL_SIGN = Pattern.compile("[kw][a-z]{2,3}(?:-?(?:tv|fm|am)|\\d{1,2})");
    private static final Pattern CALL_SIGN_SITE = Pattern.compile("[kw][a-z]{2,3}(?:tv|fm|am|\\d{1,2})?");
    private static final Pattern STATION =
            Pattern.compile("(?:(?:my)?(?:abc|nbc|cbs|fox)\\d{1,2}|\\d{1,2}(?:abc|nbc|cbs|fox))[a-z]*");
    private static final Pattern BEFORE = Pattern.compile("^(?:the|my)?(?:abc|nbc|cbs|fox)?\\d{0,2}(?:click2)?");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:" + String.join("|", Lexicon.words(OutletHome.class, "outlet-words.txt")) + ")+$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Collection<String> lines;
    private final Collection<String> states;
    private final Map<String, Home> known = new ConcurrentHashMap<>();
    private @Nullable Map<String, Home> names;

    /** Homes in the cities of a list of cities, and in states of the U.S.; the list is read once an outlet is asked for. */
    OutletHome(Collection<String> lines, Collection<String> states) {
        this.lines = List.copyOf(lines);
        this.states = List.copyOf(states);
    }

    /** The home of an outlet, or null if its name does not tell. */
    @Nullable
    Home of(@Nullable String outlet) {
        if (outlet == null || outlet.isBlank()) {
            return null;
        }
        Home home = known.computeIfAbsent(outlet, this::find);
        return home.equals(NOWHERE) ? null : home;
    }

    private Home find(String outlet) {
        String name = outlet.toLowerCase(Locale.ROOT).strip();
        boolean site = name.indexOf(' ') < 0 && name.indexOf('.') > 0;
        if (!site) {
            return CALL_SIGN.matcher(name).matches() ? new Home("US", null) : named(name, false);
        }
        String[] labels = name.split("[:/]", 2)[0].split("\\.", -1);
        for (int i = 0; i < labels.length - 1; i++) {
            Home home = named(labels[i], true);
            if (!home.equals(NOWHERE)) {
                return home;
            }
        }
        String last = labels[labels.length - 2];
        boolean american = CALL_SIGN_SITE.matcher(last).matches() && labels[labels.length - 1].equals("com")
                || STATION.matcher(last).matches();
        return american ? new Home("US", null) : NOWHERE;
    }

    /** The home in a name, without the words that make it an outlet's; a site may be called by the bare name of its city. */
    private Home named(String label, boolean site) {
        String letters = NO_LETTER.matcher(label).replaceAll("");
        String front = BEFORE.matcher(letters).replaceFirst("");
        for (String stem : List.of(BEHIND.matcher(letters).replaceFirst(""), BEHIND.matcher(front).replaceFirst(""), front)) {
            boolean outlets = site || !stem.equals(letters);
            Home home = stem.length() < SHORTEST || !outlets ? null : names().get(stem);
            if (home != null) {
                return home;
            }
        }
        return NOWHERE;
    }

    private synchronized Map<String, Home> names() {
        if (names == null) {
            Map<String, Home> found = new HashMap<>();
            for (String line : lines) {
                City city = City.of(line).get(0);
                if (city.standing() != City.Standing.ONE_OF_SEVERAL) {
                    found.put(
                            NO_LETTER.matcher(city.name().toLowerCase(Locale.ROOT)).replaceAll(""),
                            new Home(city.country(), city.region()));
                }
            }
            states.forEach(state -> found.put(
                    NO_LETTER.matcher(state.toLowerCase(Locale.ROOT)).replaceAll(""), new Home("US", state)));
            names = found;
        }
        return names;
    }
}

package org.claimwire.extraction.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.CallSign;
import org.jspecify.annotations.Nullable;

/**
 * Where outlets are at home, as their own names tell: "Ashford Tribune", {@code nbcchicago.com}, {@code wxyz7.com}. Safe for use by
 * many threads.
 */
final class OutletHome {

    /**
     * A home.
     *
     * @param country ISO 3166-1 alpha-2
     * @param region the state or province, or null if the name does not tell; of several cities of the name the greatest tells the
     *     country only
     */
    record Home(String country, @Nullable String region) {}

    private static final Home NOWHERE = new Home("", null);
    private static final Home AMERICAN = new Home("US", null);
    private static final int SHORTEST = 4;

    /** Networks of the U.S., which their stations' sites are named by: "abc7", "nbcchicago", "6abc". */
    private static final List<String> NETWORKS = List.of("abc", "cbs", "fox", "nbc");

    /** The longest first: "freepress" is one word, and no "press" behind "free". */
    private static final List<String> WORDS = Lexicon.words(OutletHome.class, "outlet-words.txt").stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private final Collection<String> lines;
    private final Collection<String> states;
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
        Home home = find(outlet.strip());
        return home.equals(NOWHERE) ? null : home;
    }

    private Home find(String outlet) {
        String name = outlet.toLowerCase(Locale.ROOT);
        if (name.indexOf(' ') >= 0 || name.indexOf('.') < 0) {
            return CallSign.isWith(outlet) ? AMERICAN : named(name, false);
        }
        int port = name.indexOf(':');
        String[] labels = (port < 0 ? name : name.substring(0, port)).split("\\.", -1);
        for (int i = 0; i < labels.length - 1; i++) {
            Home home = named(labels[i], true);
            if (!home.equals(NOWHERE)) {
                return home;
            }
        }
        String site = labels[labels.length - 2];
        boolean american = labels[labels.length - 1].equals("com") && (CallSign.isSite(site) || isStation(site));
        return american ? AMERICAN : NOWHERE;
    }

    /** "abc7", "fox43", "6abc", "14news", "10tv". */
    private static boolean isStation(String site) {
        String front = withoutFirst(site, "my");
        boolean network =
                NETWORKS.stream().anyMatch(name -> front.startsWith(name) && digits(front, name.length()) > 0);
        String behind = site.substring(digits(site, 0));
        boolean channel = digits(site, 0) > 0
                && (behind.startsWith("news")
                        || behind.startsWith("tv")
                        || NETWORKS.stream().anyMatch(behind::startsWith));
        return network || channel;
    }

    private static int digits(String word, int from) {
        int i = from;
        while (i < word.length() && Character.isDigit(word.charAt(i))) {
            i++;
        }
        return i - from;
    }

    private static String withoutFirst(String word, String first) {
        return word.startsWith(first) ? word.substring(first.length()) : word;
    }

    /** The home in a name, without the words that make it an outlet's; a site may be called by the bare name of its city. */
    private Home named(String label, boolean site) {
        String letters = letters(label);
        String front = withoutFirst(withoutFirst(letters, "the"), "my");
        for (String network : NETWORKS) {
            front = withoutFirst(front, network);
        }
        front = withoutFirst(front.substring(digits(front, 0)), "click2");
        for (String stem : List.of(withoutWords(letters), withoutWords(front), front)) {
            boolean outlets = site || !stem.equals(letters);
            Home home = stem.length() < SHORTEST || !outlets ? null : names().get(stem);
            if (home != null) {
                return home;
            }
        }
        return NOWHERE;
    }

    private static String withoutWords(String letters) {
        String left = letters;
        String word = lastWord(left);
        while (!word.isEmpty()) {
            left = left.substring(0, left.length() - word.length());
            word = lastWord(left);
        }
        return left;
    }

    /** The word of an outlet that letters end with; empty if they end with none. */
    private static String lastWord(String letters) {
        return WORDS.stream().filter(letters::endsWith).findFirst().orElse("");
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private synchronized Map<String, Home> names() {
        if (names == null) {
            Map<String, Home> found = new HashMap<>();
            for (String line : lines) {
                City city = City.of(line).get(0);
                boolean one = city.standing() != City.Standing.ONE_OF_SEVERAL;
                found.put(letters(city.name()), new Home(city.country(), one ? city.region() : null));
            }
            states.forEach(state -> found.put(letters(state), new Home("US", state)));
            names = found;
        }
        return names;
    }
}

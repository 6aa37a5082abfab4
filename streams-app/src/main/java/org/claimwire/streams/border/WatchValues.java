package org.claimwire.streams.border;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.streams.incident.Watch;
import org.claimwire.v1.Watches;
import org.jspecify.annotations.Nullable;

/** Values of the topic of watches as watches. */
public final class WatchValues {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private WatchValues() {}

    /**
     * The watches of one country, in the editor's order.
     *
     * @param key the record's key
     * @param value the record's value; null takes all watches of the country away
     * @throws BadItemException if the key is no country or another than the value's, a watch has no name or a blank word, two
     *     have the same name, or one ends before it begins; the message says which
     */
    public static List<Watch> of(@Nullable String key, @Nullable Watches value) {
        String country = country(key);
        if (value == null) {
            return List.of();
        }
        if (!value.getCountry().equals(country)) {
            throw new BadItemException("the record's key " + country + " is not the country of its watches, "
                    + value.getCountry() + "; send them under their country");
        }
        List<Watch> watches = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (org.claimwire.v1.Watch watch : value.getWatches()) {
            watches.add(of(watch, country));
            if (!names.add(watch.getName())) {
                throw new BadItemException("two watches of " + country + " are named \"" + watch.getName()
                        + "\"; join them, or name one otherwise");
            }
        }
        return watches;
    }

    private static String country(@Nullable String key) {
        if (key == null) {
            throw new BadItemException("the record has no key; its key must be the country of its watches, such as KZ");
        }
        if (!COUNTRY.matcher(key).matches()) {
            throw new BadItemException("the record's key \"" + key
                    + "\" is no country; it must be an ISO 3166-1 alpha-2 code in capitals, such as KZ");
        }
        return key;
    }

    private static Watch of(org.claimwire.v1.Watch watch, String country) {
        if (watch.getName().isBlank()) {
            throw new BadItemException("a watch of " + country + " has no name; its name tells it from the others");
        }
        if (watch.getWords().stream().anyMatch(String::isBlank)) {
            throw new BadItemException("the watch \"" + watch.getName() + "\" of " + country
                    + " has a blank among its words; leave it out, or all of them to match every item");
        }
        Instant from = watch.getFrom();
        Instant until = watch.getUntil();
        if (from != null && until != null && !from.isBefore(until)) {
            throw new BadItemException("the watch \"" + watch.getName() + "\" of " + country + " ends at " + until
                    + ", not after it begins at " + from + "; nothing could match it");
        }
        return new Watch(watch.getName(), watch.getWords(), from, until);
    }
}

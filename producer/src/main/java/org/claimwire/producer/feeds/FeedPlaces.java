package org.claimwire.producer.feeds;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.Limits;
import org.claimwire.v1.Place;
import org.jspecify.annotations.Nullable;

/** The places of a feed: names, or objects of {@code name} and {@code country} (ISO 3166-1 alpha-2). */
final class FeedPlaces {

    private final int line;
    private final Mistakes mistakes;

    /** @param line where they stand */
    FeedPlaces(int line, Mistakes mistakes) {
        this.line = line;
        this.mistakes = mistakes;
    }

    /** A place or a list of places; empty if the value is missing. */
    List<Place> read(@Nullable ConfigValue value) {
        List<Place> places = new ArrayList<>();
        if (value instanceof ConfigList list && list.size() > Limits.LIST_ENTRIES) {
            mistakes.add(line, "places has more than " + Limits.LIST_ENTRIES + " entries");
        } else if (value instanceof ConfigList list) {
            list.forEach(place -> add(place, places));
        } else if (value != null && value.valueType() != ConfigValueType.NULL) {
            add(value, places);
        }
        return places;
    }

    private void add(ConfigValue value, List<Place> places) {
        if (value instanceof ConfigObject object) {
            addObject(object, places);
        } else if (value.valueType() == ConfigValueType.STRING && !isBlank(value)) {
            places.add(new Place(words(value), null, null, null));
        } else {
            mistakes.add(line, "places must be names, or objects of name and country");
        }
    }

    private void addObject(ConfigObject object, List<Place> places) {
        for (String key : object.keySet()) {
            if (!key.equals("name") && !key.equals("country")) {
                mistakes.add(line, "\"" + key + "\" is no field of a place; there are name, country");
            }
        }
        ConfigValue name = object.get("name");
        ConfigValue country = object.get("country");
        if (name == null || isBlank(name)) {
            mistakes.add(line, "places has a place without a name");
        } else if (country != null && !FieldWords.isCountry(words(country))) {
            mistakes.add(
                    line, "country must be an ISO 3166-1 alpha-2 code such as KZ, found \"" + words(country) + "\"");
        } else {
            places.add(new Place(words(name), country == null ? null : words(country), null, null));
        }
    }

    private static boolean isBlank(ConfigValue value) {
        return value.valueType() != ConfigValueType.STRING || words(value).isEmpty();
    }

    private static String words(ConfigValue value) {
        return String.valueOf(value.unwrapped()).strip();
    }
}

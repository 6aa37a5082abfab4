package org.claimwire.producer.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.v1.Place;
import org.jspecify.annotations.Nullable;

/** Where an item is set: names, or objects of {@code name} and {@code country} (ISO 3166-1 alpha-2). */
public final class JsonPlaces {

    private JsonPlaces() {}

    /** A place or a list of places; empty if the value is null. */
    public static List<Place> read(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        List<Place> places = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            addPlace(field, parser, places);
            return places;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            addPlace(field, parser, places);
            JsonValues.checkCount(field, places.size());
        }
        return places;
    }

    private static void addPlace(String field, JsonParser parser, List<Place> places)
            throws IOException, UnacceptableItemException {
        switch (parser.currentToken()) {
            case START_OBJECT -> places.add(object(field, parser));
            case VALUE_STRING, VALUE_NULL -> {
                String name = JsonValues.words(field, parser);
                if (name != null) {
                    places.add(new Place(name, null, null, null));
                }
            }
            default ->
                throw JsonValues.wrongType(field, "names, or objects of name and country", parser.currentToken());
        }
    }

    private static Place object(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        String name = null;
        String country = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "name" -> name = JsonValues.words(field + ".name", parser);
                case "country" -> country = country(field, JsonValues.words(field + ".country", parser));
                default -> parser.skipChildren();
            }
        }
        if (name == null) {
            throw new UnacceptableItemException(field + " has a place without a name");
        }
        return new Place(name, country, null, null);
    }

    private static @Nullable String country(String field, @Nullable String code) throws UnacceptableItemException {
        if (code == null || FieldWords.isCountry(code)) {
            return code;
        }
        throw new UnacceptableItemException(
                field + ".country must be an ISO 3166-1 alpha-2 code such as KZ, found \"" + code + "\"");
    }
}

package org.claimwire.producer.newsml;

import java.util.Locale;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.claimwire.v1.Place;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an item's metadata name: a provider, a subject, a place.
 *
 * @param qcode as alias and code; null if it is not so written
 * @param uri as a URI; null if it is not so written
 * @param literal as the provider's own word; null if it is not so written
 * @param name its first name; null if it has none
 * @param country ISO 3166-1 alpha-2 of the country that it is, or that is broader than it; null if none is named
 * @param isArea whether it is a geographical area
 */
record Concept(
        @Nullable String qcode,
        @Nullable String uri,
        @Nullable String literal,
        @Nullable String name,
        @Nullable String country,
        boolean isArea) {

    /** Reads the element that the cursor stands at. */
    static Concept read(XmlCursor xml, Codes codes) throws UnacceptableItemException {
        String qcode = Limits.bounded("qcode", xml.attribute("qcode"));
        String uri = Limits.bounded("uri", xml.attribute("uri"));
        String literal = Limits.bounded("literal", xml.attribute("literal"));
        boolean isArea = "geoArea".equals(codes.code(Codes.CONCEPT, xml.attribute("type"), xml.attribute("typeuri")));
        @Nullable String[] name = {null};
        @Nullable String[] country = {country(codes, qcode, uri)};
        xml.children(() -> {
            if (xml.name().equals("name") && name[0] == null) {
                name[0] = xml.words();
            } else if (xml.name().equals("broader") && country[0] == null) {
                country[0] = country(codes, xml.attribute("qcode"), xml.attribute("uri"));
            }
        });
        return new Concept(qcode, uri, literal, name[0], country[0], isArea);
    }

    /** What it is called: its name, else the provider's word for it, else its code; null if it has none of them. */
    @Nullable
    String called(Codes codes) {
        if (name != null || literal != null) {
            return name == null ? literal : name;
        }
        String provider = codes.code(Codes.PROVIDER, qcode, uri);
        if (provider != null) {
            return provider;
        }
        return qcode == null ? uri : qcode.substring(qcode.indexOf(':') + 1);
    }

    /** Its code, else its name; null if it has neither. */
    @Nullable
    String codeOrName() {
        if (qcode != null || uri != null) {
            return qcode == null ? uri : qcode;
        }
        return literal == null ? name : literal;
    }

    /** The place that it is; null if it has neither a name nor the code of a country. */
    @Nullable
    Place place() {
        String called = name == null ? literal : name;
        if (called == null && country != null) {
            called = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
        }
        return called == null ? null : new Place(called, country, null, null);
    }

    private static @Nullable String country(Codes codes, @Nullable String qcode, @Nullable String uri) {
        String code = codes.code(Codes.COUNTRY, qcode, uri);
        String upper = code == null ? "" : code.toUpperCase(Locale.ROOT);
        return FieldWords.isCountry(upper) ? upper : null;
    }
}

package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Place;

/** What a figure says by itself, whoever states it. */
final class FigureFields {

    private FigureFields() {}

    static void write(JsonGenerator json, Figure figure) throws IOException {
        json.writeStringField("phrase", figure.phrase());
        SpanFields.write(json, figure.span());
        json.writeStringField("outcome", Word.of(figure.outcome()));
        Numbers.write(json, "value", figure.value());
        Interval interval = figure.interval();
        Numbers.write(json, "low", interval == null ? null : interval.low());
        Numbers.write(json, "high", interval == null ? null : interval.high());
        json.writeStringField("qualifier", Word.of(figure.qualifier()));
        json.writeStringField("population", figure.population());
        json.writeStringField("group", Word.of(figure.group()));
        writeFacets(json, figure);
        Place place = figure.place();
        json.writeStringField("place", place == null ? null : place.name());
        json.writeStringField("country", place == null ? null : place.country());
        json.writeBooleanField("part_of", figure.partOf());
        Integer whole = figure.whole();
        Numbers.write(json, "whole", whole == null ? null : whole.longValue());
        json.writeBooleanField("background", figure.background());
        json.writeStringField("measure", Word.of(figure.measure()));
        json.writeStringField("polarity", Word.of(figure.polarity()));
    }

    private static void writeFacets(JsonGenerator json, Figure figure) throws IOException {
        json.writeArrayFieldStart("facets");
        for (Facet facet : Facet.values()) {
            if (figure.facets().contains(facet)) {
                json.writeString(Word.of(facet));
            }
        }
        json.writeEndArray();
    }
}

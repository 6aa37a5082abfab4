package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.claimwire.v1.EventKind;
import org.claimwire.v1.Facet;
import org.claimwire.v1.Group;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Place;

/** Where, in what kind of event, and what whom befell: what a situation and its alert are about. */
final class ScopeFields {

    private ScopeFields() {}

    static void write(JsonGenerator json, EventKind kind, Place place, Outcome outcome, Group group, List<Facet> facets)
            throws IOException {
        json.writeStringField("kind", Word.of(kind));
        json.writeStringField("place", place.getName());
        json.writeStringField("country", place.getCountry());
        json.writeStringField("region", place.getRegion());
        json.writeStringField("city", place.getCity());
        json.writeStringField("outcome", Word.of(outcome));
        json.writeStringField("group", Word.of(group));
        json.writeArrayFieldStart("facets");
        for (Facet facet : facets) {
            json.writeString(Word.of(facet));
        }
        json.writeEndArray();
    }
}

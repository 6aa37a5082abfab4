package org.claimwire.local.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.claimwire.local.cli.Claims;
import org.claimwire.local.cli.Disagreement;
import org.claimwire.local.cli.Readings;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.v1.Group;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Place;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.StandingFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private final Contract contract = new Contract();
    private final StringWriter out = new StringWriter();

    @Test
    void keepsTheContractForEveryKindOfClaimAndFigure() {
        lines(Scope.READING).write(Readings.FOUR_CLAIMS);
        lines(Scope.CONCLUSIONS).write(Readings.FOUR_CLAIMS);
        contract.holdsFor(out.toString().lines().toList());
    }

    @Test
    void printsOneLineAnItem() {
        JsonLines lines = lines(Scope.READING);
        lines.write(Readings.FOUR_CLAIMS);
        lines.write(Readings.KILLED);
        assertThat(out.toString()).endsWith("}\n").hasLineCount(2);
    }

    @Test
    void givesEveryOffsetInTheFieldItCountsIn() {
        JsonNode item = written(Readings.FOUR_CLAIMS);
        for (JsonNode claim : item.get("claims")) {
            assertNamesItsWords(claim.get("source"));
            assertNamesItsWords(claim.get("cue"));
        }
        assertThat(item.at("/claims/0/source/field").asText()).isEqualTo("title");
        assertThat(item.at("/claims/1/source").has("field")).isFalse();
        assertThat(item.at("/figures/0/field").asText()).isEqualTo("title");
        assertThat(item.at("/figures/1").has("field")).isFalse();
    }

    private static void assertNamesItsWords(JsonNode span) {
        if (span.isNull()) {
            return;
        }
        String title = Readings.FOUR_CLAIMS.text().title();
        String field = span.has("field")
                ? String.valueOf(title)
                : Readings.FOUR_CLAIMS.text().text();
        assertThat(field.substring(span.get("begin").asInt(), span.get("end").asInt()))
                .isEqualTo(span.get("text").asText());
    }

    @Test
    void namesNoSourceWhereTheCueNamesNobodyAndInTheOutletsOwnVoice() {
        JsonNode claims = written(Readings.FOUR_CLAIMS).get("claims");
        assertThat(claims.get(2).get("source").isNull()).isTrue();
        assertThat(claims.get(2).at("/cue/text").asText()).isEqualTo("It was reported");
        assertThat(claims.get(3).get("source").isNull()).isTrue();
        assertThat(claims.get(3).get("cue").isNull()).isTrue();
    }

    @Test
    void givesEachFigureTheSourceOfTheClaimThatStatesIt() {
        JsonNode item = written(Readings.FOUR_CLAIMS);
        assertThat(item.at("/figures/0/source")).isEqualTo(item.at("/claims/0/source"));
        assertThat(item.at("/figures/1/source/key").asText()).isEqualTo("police:kz/almaty");
        assertThat(item.at("/figures/2/source").isNull()).isTrue();
        assertThat(item.at("/figures/3/source").isNull()).isTrue();
    }

    @Test
    void givesNoValueForVagueWordsAndNoCountsForUnlistedOnes() {
        JsonNode figures = written(Readings.FOUR_CLAIMS).get("figures");
        assertThat(figures.get(0).get("value").asLong()).isEqualTo(8);
        assertThat(figures.get(0).get("high").isNull()).isTrue();
        assertThat(figures.get(1).get("value").isNull()).isTrue();
        assertThat(figures.get(1).get("low").asLong()).isEqualTo(24);
        assertThat(figures.get(3).get("low").isNull()).isTrue();
        assertThat(figures.get(3).get("high").isNull()).isTrue();
    }

    @Test
    void writesEnumWordsInLowerCaseWithUnderscores() {
        JsonNode item = written(Readings.FOUR_CLAIMS);
        assertThat(item.at("/figures/0/qualifier").asText()).isEqualTo("at_least");
        assertThat(item.at("/figures/0/group").asText()).isEqualTo("state_forces");
        assertThat(item.at("/figures/2/facets")).extracting(JsonNode::asText).containsExactly("children", "women");
    }

    @Test
    void printsEmptyArraysForAnItemThatIsNotUsable() {
        JsonNode item = written(Readings.KILLED);
        assertThat(item.get("status").asText()).isEqualTo("canceled");
        assertThat(item.get("claims")).isEmpty();
        assertThat(item.get("figures")).isEmpty();
        assertThat(item.get("outlet").isNull()).isTrue();
        assertThat(item.get("language").asText()).isEqualTo("und");
    }

    @Test
    void saysThatNoIncidentIsConcludedOnlyWhereConclusionsAreAskedFor() {
        assertThat(written(Readings.FOUR_CLAIMS).has("incident")).isFalse();
        out.getBuffer().setLength(0);
        lines(Scope.CONCLUSIONS).write(Readings.FOUR_CLAIMS);
        JsonNode item = Contract.tree(out.toString());
        assertThat(item.get("incident").isNull()).isTrue();
        assertThat(item.get("figures"))
                .allSatisfy(
                        figure -> assertThat(figure.get("incident").isNull()).isTrue());
    }

    @Test
    void writesATallyWithSortedOutletsAndTimesInIso8601() {
        lines(Scope.CONCLUSIONS).write(tally(Instant.parse("2022-01-06T08:00:00Z")));
        lines(Scope.CONCLUSIONS).write(tally(null));
        List<String> written = out.toString().lines().toList();
        contract.holdsFor(written);
        JsonNode tally = Contract.tree(written.get(0));
        assertThat(tally.get("first").asText()).isEqualTo("2022-01-06T08:00:00Z");
        assertThat(tally.at("/revisions/up").asLong()).isEqualTo(3);
        assertThat(tally.at("/revisions/down").asLong()).isEqualTo(1);
        assertThat(tally.get("standing").asLong()).isEqualTo(1);
        assertThat(tally.at("/standingFigures/0/high").isNull()).isTrue();
        Iterable<String> outlets = () -> tally.get("outlets").fieldNames();
        assertThat(StreamSupport.stream(outlets.spliterator(), false)).containsExactly("Asia Desk", "Steppe Courier");
    }

    @Test
    void writesAClaimOutOfItsTopicAssertedOrWithdrawn() {
        lines(Scope.CONCLUSIONS).write(Claims.asserted());
        lines(Scope.CONCLUSIONS).write(Claims.withdrawn());
        List<String> written = out.toString().lines().toList();
        contract.holdsFor(written);
        JsonNode asserted = Contract.tree(written.get(0));
        assertThat(asserted.at("/figures/0/low").asLong()).isEqualTo(8);
        assertThat(asserted.get("withdrawnBecause").isNull()).isTrue();
        JsonNode withdrawn = Contract.tree(written.get(1));
        assertThat(withdrawn.get("withdrawnBecause").asText()).isEqualTo("killed");
        assertThat(withdrawn.get("withdrawnAt").asText()).isEqualTo("2022-01-09T20:00:00Z");
    }

    private static SourceTally tally(@Nullable Instant first) {
        return SourceTally.newBuilder()
                .setSource(Source.newBuilder()
                        .setKey("police:kz/almaty")
                        .setName("Almaty police")
                        .setKind(SourceKind.POLICE)
                        .build())
                .setClaims(5)
                .setWithdrawn(1)
                .setItems(2)
                .setOutlets(Map.of("Steppe Courier", 3L, "Asia Desk", 2L))
                .setOutletsOmitted(0)
                .setQuotations(Map.of("direct", 4L, "indirect", 1L))
                .setDenials(0)
                .setRevisions(new Revisions(3L, 1L))
                .setStanding(1)
                .setStandingFigures(List.of(StandingFigure.newBuilder()
                        .setSituation(Disagreement.KEY)
                        .setOutcome(Outcome.KILLED)
                        .setGroup(Group.EVERYONE)
                        .setPlace(Place.newBuilder()
                                .setName("Kazakhstan")
                                .setCountry("KZ")
                                .build())
                        .setValue(8L)
                        .setLow(8L)
                        .setHigh(null)
                        .setSince(Instant.parse("2022-01-06T08:00:00Z"))
                        .build()))
                .setFirst(first)
                .setLast(null)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "cue", "content", "quotation", "negated", "hedged", "via", "figures"})
    void theSchemaRefusesAClaimWithoutOneOfItsFields(String field) {
        JsonNode item = written(Readings.FOUR_CLAIMS);
        ((ObjectNode) item.get("claims").get(0)).remove(field);
        assertThat(contract.isBrokenBy(item)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"phrase", "value", "low", "high", "outcome", "population", "place", "part_of", "whole", "source"
            })
    void theSchemaRefusesAFigureWithoutOneOfItsFields(String field) {
        JsonNode item = written(Readings.FOUR_CLAIMS);
        ((ObjectNode) item.get("figures").get(0)).remove(field);
        assertThat(contract.isBrokenBy(item)).isTrue();
    }

    @Test
    void theSchemaRefusesUnknownWordsAndNumbersInQuotes() {
        JsonNode item = written(Readings.FOUR_CLAIMS);
        ObjectNode figure = (ObjectNode) item.get("figures").get(0);
        assertThat(contract.isBrokenBy(item)).isFalse();
        figure.put("qualifier", "AT_LEAST");
        assertThat(contract.isBrokenBy(item)).isTrue();
        figure.put("qualifier", "at_least").put("low", "8");
        assertThat(contract.isBrokenBy(item)).isTrue();
        figure.put("low", 8);
        ((ArrayNode) item.at("/claims/0/figures")).add(-1);
        assertThat(contract.isBrokenBy(item)).isTrue();
    }

    @Test
    void theSchemaLetsMoreFieldsStandBeside() {
        ObjectNode item = (ObjectNode) written(Readings.FOUR_CLAIMS);
        item.put("added-later", true);
        assertThat(contract.isBrokenBy(item)).isFalse();
    }

    private JsonNode written(ReadItem item) {
        out.getBuffer().setLength(0);
        lines(Scope.READING).write(item);
        return Contract.tree(out.toString());
    }

    private JsonLines lines(Scope scope) {
        return new JsonLines(out, scope);
    }
}

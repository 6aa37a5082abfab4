package org.claimwire.local.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.List;
import org.claimwire.local.cli.Disagreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConclusionLinesTest {

    private final StringWriter out = new StringWriter();
    private final Contract contract = new Contract();
    private final JsonLines lines = new JsonLines(out, Scope.CONCLUSIONS);

    @Test
    void writesASituationWithEverySourcesFigureAndTheClaimsThatStateIt() {
        lines.write(Disagreement.situation());
        JsonNode situation = onlyLine();
        assertThat(situation.get("key").asText()).isEqualTo(Disagreement.KEY);
        assertThat(situation.get("kind").asText()).isEqualTo("civil_unrest");
        assertThat(situation.get("best").asLong()).isEqualTo(44);
        assertThat(situation.get("high").isNull()).isTrue();
        assertThat(situation.at("/positions/1/high").isNull()).isTrue();
        assertThat(situation.at("/positions/1/claims/0").asText()).isEqualTo("claim-164");
        assertThat(situation.at("/positions/1/evidence/0/sentence").asText()).isEqualTo("164 people were killed.");
        assertThat(situation.at("/positions/2/status").asText()).isEqualTo("superseded");
        assertThat(situation.at("/positions/2/ended").asText()).isEqualTo("2022-01-09T20:00:00Z");
    }

    @Test
    void writesAnAlertWithItsReasonsAndEachSidesExactWords() {
        lines.write(Disagreement.resolved());
        JsonNode alert = onlyLine();
        assertThat(alert.get("status").asText()).isEqualTo("resolved");
        assertThat(alert.at("/reasons/0/kind").asText()).isEqualTo("contradiction");
        assertThat(alert.at("/reasons/0/closed").asText()).isEqualTo("2022-01-09T20:00:00Z");
        assertThat(alert.at("/reasons/0/sources"))
                .extracting(JsonNode::asText)
                .containsExactly("interior:kz", "health:kz");
        assertThat(alert.at("/reasons/0/sides/1/first/sentence").asText())
                .isEqualTo("At least 164 people were killed.");
        assertThat(alert.at("/reasons/0/sides/1/first/link").asText()).isEqualTo("https://courier.example/164");
        assertThat(alert.at("/reasons/0/part").isNull()).isTrue();
    }

    @Test
    void saysThatASituationOrAnAlertIsNoLongerKept() {
        lines.writeClosed("alert", "alert-1");
        assertThat(onlyLine().get("key").asText()).isEqualTo("alert-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key",
                "incident",
                "kind",
                "place",
                "country",
                "outcome",
                "group",
                "low",
                "best",
                "high",
                "independent",
                "movedTo",
                "positions"
            })
    void theSchemaRefusesASituationWithoutOneOfItsFields(String field) {
        lines.write(Disagreement.situation());
        ObjectNode situation = (ObjectNode) onlyLine();
        situation.remove(field);
        assertThat(contract.isBrokenBy(situation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "situation",
                "incident",
                "country",
                "outcome",
                "group",
                "status",
                "severity",
                "headline",
                "movedTo",
                "reasons"
            })
    void theSchemaRefusesAnAlertWithoutOneOfItsFields(String field) {
        lines.write(Disagreement.open());
        ObjectNode alert = (ObjectNode) onlyLine();
        alert.remove(field);
        assertThat(contract.isBrokenBy(alert)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "value", "low", "high", "qualifier", "time", "status", "outlets", "claims"})
    void theSchemaRefusesAPositionWithoutOneOfItsFields(String field) {
        lines.write(Disagreement.situation());
        JsonNode situation = onlyLine();
        ((ObjectNode) situation.at("/positions/0")).remove(field);
        assertThat(contract.isBrokenBy(situation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "opened", "closed", "sources", "part"})
    void theSchemaRefusesAReasonWithoutOneOfItsFields(String field) {
        lines.write(Disagreement.open());
        JsonNode alert = onlyLine();
        ((ObjectNode) alert.at("/reasons/0")).remove(field);
        assertThat(contract.isBrokenBy(alert)).isTrue();
    }

    private JsonNode onlyLine() {
        List<String> written = out.toString().lines().toList();
        assertThat(written).hasSize(1);
        contract.holdsFor(written);
        return Contract.tree(written.get(0));
    }
}

package org.claimwire.producer.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Parsing;
import org.claimwire.v1.Place;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemFieldsTest {

    private final JsonLines lines = new JsonLines(Parsing.CLOCK);

    @Test
    void readsEveryField() {
        WireItem item = Parsing.item(lines, """
                {"rights": "free", "link": "https://wire.example/a1", "ednote": "Adds the ministry.", \
                "subjects": ["unrest", "conflict"], "places": [{"name": "Almaty", "country": "KZ"}, "Taraz"], \
                "language": "en-gb", "urgency": 2, "slugline": "KAZAKHSTAN-UNREST", "withdraws": "a0", \
                "replaces": ["a9", "https://wire.example/b"], "status": "usable", \
                "versionTime": "2022-01-06T18:00:00+06:00", "version": 2, "published": "2022-01-06", \
                "outlet": "Steppe Wire", "title": " Two hurt ", "text": " Two people were hurt.\\r\\n", "id": "a1"}""");

        assertThat(item)
                .isEqualTo(WireItem.newBuilder()
                        .setUri("item:Steppe%20Wire/a1")
                        .setVersion("2")
                        .setVersionTime(new StatedTime(Instant.parse("2022-01-06T12:00:00Z"), TimePrecision.INSTANT))
                        .setPublished(new StatedTime(Instant.parse("2022-01-06T00:00:00Z"), TimePrecision.DAY))
                        .setStatus(PubStatus.USABLE)
                        .setOutlet("Steppe Wire")
                        .setHeadline(" Two hurt ")
                        .setText(" Two people were hurt.\r\n")
                        .setLanguage("en-GB")
                        .setUrgency(2)
                        .setSlugline("KAZAKHSTAN-UNREST")
                        .setSubjects(List.of("unrest", "conflict"))
                        .setPlaces(List.of(new Place("Almaty", "KZ", null, null), new Place("Taraz", null, null, null)))
                        .setEditorsNote("Adds the ministry.")
                        .setLink("https://wire.example/a1")
                        .setRights("free")
                        .setReplaces(List.of("item:Steppe%20Wire/a9", "https://wire.example/b"))
                        .setWithdraws(List.of("item:Steppe%20Wire/a0"))
                        .setReceivedAt(Parsing.NOW)
                        .build());
    }

    @Test
    void leavesOpenWhatALineDoesNotSay() {
        WireItem item = Parsing.item(lines, "{\"id\": \"a1\", \"text\": \"Words.\", \"unknown\": {\"a\": [1]}}");

        assertThat(item)
                .isEqualTo(WireItem.newBuilder()
                        .setUri("item:/a1")
                        .setStatus(PubStatus.USABLE)
                        .setText("Words.")
                        .setReceivedAt(Parsing.NOW)
                        .build());
    }

    @Test
    void takesNullAndEmptyForMissing() {
        WireItem empty = Parsing.item(lines, """
                {"id": "a1", "text": "Words.", "outlet": " ", "outlets": [], "title": "", "published": null, \
                "version": "", "urgency": null, "places": null, "status": null, "subjects": [""], "link": ""}""");

        assertThat(empty).isEqualTo(Parsing.item(lines, "{\"id\": \"a1\", \"text\": \"Words.\"}"));
    }

    @Test
    void takesTheFirstOfSeveralOutletsAsTheSender() {
        WireItem item = Parsing.item(lines, line("\"outlets\": [\"A\", \"B\", \"A\", \"C\"]"));

        assertThat(item.getOutlet()).isEqualTo("A");
        assertThat(item.getCarriedBy()).containsExactly("B", "C");
        assertThat(item.getUri()).isEqualTo("item:A/a1");
    }

    @Test
    void takesTheOutletBeforeTheOutlets() {
        WireItem item = Parsing.item(lines, line("\"outlets\": [\"A\", \"B\"], \"outlet\": \"B\""));

        assertThat(item.getOutlet()).isEqualTo("B");
        assertThat(item.getCarriedBy()).containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "'\"2\"', 2", "'\"2b\"', 2b", "2.0, 2.0", "9999999999999999999, 9999999999999999999"})
    void keepsAVersionAsItIsWritten(String written, String version) {
        assertThat(Parsing.item(lines, line("\"version\": " + written)).getVersion())
                .isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"usable, USABLE", "withheld, WITHHELD", "canceled, CANCELED"})
    void readsTheThreeStatuses(String word, PubStatus status) {
        assertThat(Parsing.item(lines, line("\"status\": \"" + word + "\"")).getStatus())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"killed", "cancelled", "CANCELED", "usable?"})
    void refusesAStatusThatIsNotKnownSinceItMayBeAKill(String word) {
        assertThat(Parsing.refusal(lines, line("\"status\": \"" + word + "\"")).reason())
                .contains(word, "usable, withheld or canceled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\": \"canceled\"",
                "\"status\": \"withheld\"",
                "\"title\": \"Two hurt\"",
                "\"withdraws\": [\"a0\"]"
            })
    void allowsAnEmptyTextWhereTheItemSaysSomethingElse(String field) {
        assertThat(Parsing.item(lines, "{\"id\": \"a1\", " + field + "}").getText())
                .isEmpty();
        assertThat(Parsing.item(lines, "{\"id\": \"a1\", \"text\": \"\", " + field + "}")
                        .getText())
                .isEmpty();
    }

    @Test
    void refusesAUsableItemThatSaysNothing() {
        assertThat(Parsing.refusal(lines, "{\"id\": \"a1\", \"text\": \" \"}").reason())
                .contains("neither text nor title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": 17                          | id must be a string, found a number",
                "\"id\": \"\"                        | has no id",
                "\"title\": [\"a\"]                  | title must be a string, found a list",
                "\"title\": true                     | title must be a string, found true or false",
                "\"outlets\": {\"a\": 1}             | outlets must be a string or a list of strings, found an object",
                "\"outlets\": [[\"a\"]]              | outlets must be a string or a list of strings, found a list",
                "\"outlets\": [1]                    | outlets must be a string, found a number",
                "\"version\": {}                     | version must be a string or a number, found an object",
                "\"urgency\": \"2\"                  | urgency must be a whole number from 1 to 9, found a string",
                "\"urgency\": 2.5                    | urgency must be a whole number from 1 to 9, found a number",
                "\"urgency\": 10                     | urgency must be a whole number from 1 to 9, found 10",
                "\"published\": 1641427200           | published must be a string, found a number",
                "\"published\": \"2022-01-06T15:00\" | published \"2022-01-06T15:00\" is no time; expected",
                "\"versionTime\": \"now\"            | versionTime \"now\" is no time; expected",
                "\"language\": \"English, please\"   | language \"English, please\" is no BCP 47 tag",
                "\"link\": \"javascript:alert(1)\"   | is no http or https address",
                "\"link\": \"https:///a\"            | is no http or https address",
                "\"places\": 7                       | places must be names, or objects of name and country",
                "\"places\": [{\"country\": \"KZ\"}] | places has a place without a name",
                "\"places\": {\"name\": \"Almaty\", \"country\": \"KAZ\"} | such as KZ, found \"KAZ\"",
                "\"withdraws\": \"x\", \"replaces\": [\"x\", \"https://a.example/\"], \"status\": 1 | status must be",
                "\"id\": \"https://a.example/1\", \"withdraws\": \"https://a.example/1\" | names the item itself",
                "\"id\": \"x\", \"replaces\": \"x\"  | replaces names the item itself",
            })
    void saysWhichFieldIsWrongAndWhatWasExpected(String fields, String reason) {
        assertThat(Parsing.refusal(lines, "{\"text\": \"Words.\", " + fields + "}")
                        .reason())
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'\\ud83d', half of a surrogate pair",
        "'\\ude91\\ud83d', half of a surrogate pair",
        "'\\u0000', no character of a text"
    })
    void refusesWhatUtf8OrATextCannotHold(String escape, String reason) {
        assertThat(Parsing.refusal(lines, "{\"id\": \"a\", \"text\": \"ab" + escape + "\"}")
                        .reason())
                .contains("text has " + escape.substring(0, 6) + " at UTF-16 offset 2", reason);
    }

    @Test
    void keepsAWholeSurrogatePair() {
        assertThat(Parsing.item(lines, "{\"id\": \"a\", \"text\": \"\\ud83d\\ude91\"}")
                        .getText())
                .isEqualTo("🚑");
    }

    @Test
    void refusesFieldsAndListsBeyondTheirLimits() {
        String longId = "x".repeat(Limits.ID_UNITS + 1);
        String longTitle = "x".repeat(Limits.FIELD_UNITS + 1);
        StringBuilder many = new StringBuilder("\"s0\"");
        for (int entry = 1; entry <= Limits.LIST_ENTRIES; entry++) {
            many.append(", \"s").append(entry).append('"');
        }

        assertThat(Parsing.refusal(lines, "{\"text\": \"Words.\", \"id\": \"" + longId + "\"}")
                        .reason())
                .contains("id has " + longId.length() + " UTF-16 units");
        assertThat(Parsing.refusal(lines, line("\"outlet\": \"" + longId + "\""))
                        .reason())
                .contains("outlet has " + longId.length() + " UTF-16 units");
        assertThat(Parsing.refusal(lines, line("\"title\": \"" + longTitle + "\""))
                        .reason())
                .contains("title has " + longTitle.length() + " UTF-16 units");
        assertThat(Parsing.refusal(lines, line("\"subjects\": [" + many + "]")).reason())
                .contains("subjects has more than");
    }

    private static String line(String fields) {
        return "{\"id\": \"a1\", \"text\": \"Words.\", " + fields + "}";
    }
}

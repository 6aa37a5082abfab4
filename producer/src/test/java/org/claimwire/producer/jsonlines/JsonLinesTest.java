package org.claimwire.producer.jsonlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ItemFormatContract;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest extends ItemFormatContract {

    private static final String ONE = "{\"id\": \"a1\", \"text\": \"One person was hurt.\"}";
    private static final String TWO = "{\"id\": \"a2\", \"text\": \"Two people were hurt.\"}";

    private final ItemFormat lines = new JsonLines(Parsing.CLOCK);

    @Override
    protected ItemFormat format() {
        return lines;
    }

    @Override
    protected String documentOf(String text) {
        return "{\"id\": \"a1\", \"text\": \"" + text + "\"}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n \t\n"})
    void readsALineAnItemWhateverEndsIt(String end) {
        assertThat(Parsing.items(Parsing.parse(lines, ONE + end + TWO + end)))
                .extracting(WireItem::getUri)
                .containsExactly("item:/a1", "item:/a2");
    }

    @Test
    void readsALastLineWithoutAnEnd() {
        assertThat(Parsing.items(Parsing.parse(lines, ONE + "\n" + TWO))).hasSize(2);
    }

    @Test
    void refusesABadLineByItsNumberAndReadsTheNext() {
        List<ParsedItem> parsed = Parsing.parse(lines, ONE + "\n\n{\"id\": \"a3\", \"text\": \n" + TWO);

        assertThat(Parsing.items(parsed)).hasSize(2);
        assertThat(Parsing.refusals(parsed))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.origin()).isEqualTo(new Origin("input", 3)))
                .satisfies(refusal -> assertThat(refusal).hasToString("input:3: " + refusal.reason()));
    }

    @Test
    void refusesOnlyTheLineWhoseUtf8IsBroken() {
        byte[] bytes = (ONE + "\n" + TWO + "\n" + ONE).getBytes(UTF_8);
        bytes[ONE.length() + 1 + TWO.indexOf("Two")] = (byte) 0xC3;

        List<ParsedItem> parsed = Parsing.parse(lines, "input", bytes);

        assertThat(Parsing.items(parsed)).hasSize(2);
        assertThat(Parsing.refusals(parsed)).singleElement().satisfies(refusal -> {
            assertThat(refusal.origin().line()).isEqualTo(2);
            assertThat(refusal.reason()).contains("byte " + TWO.indexOf("Two") + " of the line");
        });
    }

    @Test
    void refusesALineOfTenMegabytesAndReadsTheNext() {
        String huge = "{\"id\": \"huge\", \"text\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}";

        List<ParsedItem> parsed = Parsing.parse(lines, ONE + "\n" + huge + "\n" + TWO);

        assertThat(Parsing.items(parsed)).hasSize(2);
        assertThat(Parsing.refusals(parsed))
                .singleElement()
                .extracting(Refusal::reason)
                .asString()
                .contains(huge.length() + " bytes", String.valueOf(Limits.LINE_BYTES));
    }

    @Test
    void readsTheLongestTextWithEveryUnitEscaped() {
        String escaped = "\\u20ac".repeat(Limits.TEXT_UNITS);

        assertThat(Parsing.item(lines, documentOf(escaped)).getText()).isEqualTo("€".repeat(Limits.TEXT_UNITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\n", "{\n", "\n  [\r\n"})
    void refusesJsonSpreadOverLinesOnceAndSaysHowToMendIt(String beginning) {
        Refusal refusal = Parsing.refusal(lines, beginning + ONE + ",\n" + TWO + "\n]\n");

        assertThat(refusal.origin().line()).isZero();
        assertThat(refusal.reason()).contains("jq -c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2]                                   | must be one JSON object, found a list",
                "\"words\"                                | found a string",
                "null                                     | found null",
                "words                                    | is no JSON",
                "{\"id\": \"a\", \"text\": \"x\"} {}      | more than one JSON value",
                "{\"id\": \"a\", \"text\": \"x\"          | does not end",
                "{\"id\": \"a\", \"id\": \"b\"}           | Duplicate field 'id'",
                "{\"id\": \"a\", \"x\": {\"y\": 1, \"y\": 2}} | Duplicate field 'y'",
                "{\"id\": NaN}                            | is no JSON",
                "{'id': 'a'}                              | is no JSON",
                "{\"text\": \"x\"}                        | has no id",
            })
    void saysWhatIsWrongWithALine(String line, String reason) {
        assertThat(Parsing.refusal(lines, line).reason()).contains(reason);
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() {
        String deep = "{\"id\": \"a\", \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(Parsing.refusal(lines, deep).reason()).contains("larger than an item may be", "nesting");
    }

    @Test
    void passesOverALineFullOfUnknownValues() {
        String many = "{\"id\": \"a\", \"x\": [" + "0,".repeat(1_000_000) + "0], \"text\": \"Words.\"}";

        assertThat(Parsing.item(lines, many).getText()).isEqualTo("Words.");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"id\"', true",
        "' { }', true",
        "'\uFEFF{\"', true",
        "'{words}', false",
        "'words', false",
        "'', false"
    })
    void tellsItselfByAnOpeningObject(String head, boolean isJson) {
        assertThat(lines.beginsLike(head.getBytes(UTF_8))).isEqualTo(isJson);
    }

    @Test
    void sendsNoWordsEarlyWhereAnItemUnderEmbargoTakesWordsBack() {
        String embargoed = "{\"id\": \"a\", \"version\": 2, \"text\": \"Six died.\", \"title\": \"Toll\","
                + " \"embargoed\": \"2022-01-10T09:00:00Z\", ";

        for (String more :
                List.of("\"status\": \"canceled\"}", "\"withdraws\": [\"b\"]}", "\"ednote\": \"KILL: a\"}")) {
            WireItem item = Parsing.item(format(), embargoed + more);
            assertThat(item.getText()).as(more).isEmpty();
            assertThat(item.getHeadline()).as(more).isNull();
            assertThat(item.getStatus()).as(more).isNotEqualTo(PubStatus.USABLE);
        }
        assertThat(Parsing.item(format(), embargoed + "\"ednote\": \"EMBARGOED until 0900 GMT\"}")
                        .getStatus())
                .isEqualTo(PubStatus.USABLE);
    }

    @Test
    void refusesAnEmbargoThatIsBlankForNobodyKnowsWhenItEnds() {
        assertThat(Parsing.refusal(format(), "{\"id\": \"a\", \"text\": \"Six died.\", \"embargoed\": \" \"}")
                        .reason())
                .contains("embargoed is blank", "leave the field out");
        assertThat(Parsing.item(format(), "{\"id\": \"a\", \"text\": \"Six died.\", \"embargoed\": null}")
                        .getText())
                .isEqualTo("Six died.");
    }
}

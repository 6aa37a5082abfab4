package org.claimwire.producer.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ItemFormatContract;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest extends ItemFormatContract {

    private static final String ONE = "{\"uri\": \"urn:x:1\", \"body_text\": \"One person was hurt.\"}";
    private static final String TWO = "{\n  \"uri\": \"urn:x:2\",\n  \"body_text\": \"Two people were hurt.\"\n}";

    private final ItemFormat ninjs = new Ninjs(Parsing.CLOCK);

    @Override
    protected ItemFormat format() {
        return ninjs;
    }

    @Override
    protected String documentOf(String text) {
        return "{\"uri\": \"urn:x:1\", \"body_text\": \"" + text + "\"}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s\n", "%s%s", "[%s, %s]", "[\n%s,\n%s\n]\n"})
    void readsEveryShapeOfDocument(String shape) {
        assertThat(Parsing.items(Parsing.parse(ninjs, shape.formatted(ONE, TWO))))
                .extracting(WireItem::getUri)
                .containsExactly("urn:x:1", "urn:x:2");
    }

    @Test
    void refusesABadObjectByTheLineItBeginsOnAndReadsTheNext() {
        String bad = "{\n  \"uri\": \"urn:x:3\",\n  \"slugline\": {\"a\": \"b\"}\n}";

        List<ParsedItem> parsed = Parsing.parse(ninjs, "[\n" + bad + ",\n" + ONE + "\n]");

        assertThat(Parsing.items(parsed)).hasSize(1);
        assertThat(Parsing.refusals(parsed))
                .containsExactly(new Refusal(new Origin("input", 2), "slugline must be a string, found an object"));
    }

    @Test
    void passesOverAListWithoutItems() {
        assertThat(Parsing.parse(ninjs, "[]\n"))
                .singleElement()
                .isInstanceOf(SkippedFile.class)
                .hasToString("input: skipped, it is a list without items");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1, {}]                                          | must be one JSON object, found a number",
                "[[{'uri': 'urn:x'}]]                             | must be one JSON object, found a list",
                "[null]                                           | must be one JSON object, found null",
                "'words'                                          | must be one JSON object, found a string",
                "words                                            | is no JSON",
                "{'uri': 'urn:x', 'associations': {'a': 1, 'a': 2}} | Duplicate field 'a'",
                "{'uri': 'urn:x', 'headline': NaN}                | is no JSON",
            })
    void saysWhatIsNoItem(String json, String reason) {
        assertThat(Parsing.refusals(Parsing.parse(ninjs, json.replace('\'', '"'))))
                .first()
                .extracting(Refusal::reason)
                .asString()
                .contains(reason);
    }

    @Test
    void refusesAnObjectOfTenMegabytesAndReadsTheNext() {
        List<ParsedItem> parsed =
                Parsing.parse(ninjs, "[" + documentOf("x".repeat(10 * 1024 * 1024)) + ", " + ONE + "]");

        assertThat(Parsing.items(parsed)).hasSize(1);
        assertThat(Parsing.refusals(parsed))
                .singleElement()
                .extracting(Refusal::reason)
                .asString()
                .contains("bytes, more than the " + Limits.LINE_BYTES + " of an item");
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() {
        String deep = "{\"uri\": \"urn:x\", \"renditions\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(Parsing.refusal(ninjs, deep).reason()).contains("larger than an item may be", "nesting");
    }

    @Test
    void readsTheLongestTextWithEveryUnitEscaped() {
        String escaped = "\\u20ac".repeat(Limits.TEXT_UNITS);

        assertThat(Parsing.item(ninjs, documentOf(escaped)).getText()).isEqualTo("€".repeat(Limits.TEXT_UNITS));
    }
}

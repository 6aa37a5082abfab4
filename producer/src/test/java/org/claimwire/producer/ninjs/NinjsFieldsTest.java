package org.claimwire.producer.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.Limits;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.SkippedFile;
import org.claimwire.v1.Place;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsFieldsTest {

    private static final Place KAZAKHSTAN = new Place("Kazakhstan", "KZ", null, null);
    private static final String FOR = "'uri': 'urn:x', 'headline': 'H', ";

    private final ItemFormat ninjs = new Ninjs(Parsing.CLOCK);

    @Test
    void needsNothingButAUriAndWords() {
        assertThat(item("'uri': 'urn:x', 'headline': 'H'"))
                .isEqualTo(WireItem.newBuilder()
                        .setUri("urn:x")
                        .setStatus(PubStatus.USABLE)
                        .setHeadline("H")
                        .setText("")
                        .setReceivedAt(Parsing.NOW)
                        .build());
    }

    @Test
    void takesNullAndEmptyForMissing() {
        assertThat(item(FOR
                        + "'version': null, 'versioncreated': '', 'pubstatus': null, 'urgency': null, 'language': '',"
                        + " 'bodies': null, 'subjects': [], 'places': null, 'infosources': null, 'embargoed': null,"
                        + " 'representationtype': '', 'copyrightholder': ' ', 'located': null"))
                .isEqualTo(item("'uri': 'urn:x', 'headline': 'H'"));
    }

    @ParameterizedTest
    @CsvSource({"'\"2a\"', 2a", "7, 7", "1.10, 1.10", "'\" 3 \"', 3"})
    void takesTheVersionAsItIsWritten(String written, String version) {
        assertThat(item(FOR + "'version': " + written).getVersion()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"usable, USABLE", "withheld, WITHHELD", "canceled, CANCELED"})
    void knowsTheStatuses(String word, PubStatus status) {
        assertThat(item(FOR + "'pubStatus': '" + word + "'").getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " canceled", "cancelled", "Usable", "stat:usable", "replaced", "commissioned"})
    void refusesEveryOtherStatusAndSaysWhatItFound(String word) {
        assertThat(refusal(FOR + "'pubstatus': '" + word + "'"))
                .isEqualTo("status \"" + word + "\" is not known; expected usable, withheld or canceled");
    }

    @Test
    void doesNotMissAStatusForItsSpelling() {
        assertThat(item(FOR + "'PubStatus': 'canceled'").getStatus()).isEqualTo(PubStatus.CANCELED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'versioncreated': '2022-01-06T10:20:00Z', 'versionCreated': '2022-01-06T10:21:00Z'",
                "'ednote': 'a', 'edNote': 'b'",
                "'embargoed': '2022-01-06T10:20:00Z', 'embargoedUntil': '2022-01-07T10:20:00Z'",
                "'place': [{'name': 'A'}], 'places': [{'name': 'B'}]",
                "'bodies': [{'value': 'a'}], 'Bodies': [{'value': 'b'}]",
                "'body_text': 'a', 'body_Text': 'b'"
            })
    void refusesTwoSpellingsOfAFieldThatDisagree(String fields) {
        assertThat(refusal(FOR + fields)).contains("says otherwise than", "both are one field");
    }

    @Test
    void readsAFieldThatSaysTheSameInTwoSpellings() {
        assertThat(item(FOR + "'ednote': 'a', 'edNote': 'a', 'subject': [{'name': 'S'}], 'subjects': [{'name': 'S'}],"
                                + " 'usageterms': null, 'usageTerms': 'T'")
                        .getRights())
                .isEqualTo("T");
    }

    @Test
    void readsADayAsADay() {
        assertThat(item(FOR + "'firstcreated': '2022-01-06'").getPublished())
                .isEqualTo(new StatedTime(Instant.parse("2022-01-06T00:00:00Z"), TimePrecision.DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embargoed", "embargoedUntil"})
    void readsTheEmbargo(String name) {
        assertThat(accepted(FOR + "'" + name + "': '2022-04-05T00:01:00+02:00'").embargoedUntil())
                .isEqualTo(Instant.parse("2022-04-04T22:01:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2022-04-05", "2022-04-05T00:01:00", "tomorrow", "9999"})
    void neverPublishesEarlyForABrokenEmbargo(String words) {
        assertThat(refusal(FOR + "'embargoed': '" + words + "'"))
                .startsWith("embargoed \"" + words + "\"")
                .contains("offset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "withheld"})
    void letsAKillThroughAnEmbargoWithoutTheWordsUnderIt(String status) {
        AcceptedItem kill = accepted("'uri': 'urn:x', 'version': '2', 'pubstatus': '" + status
                + "', 'embargoed': '2022-04-05T00:01:00Z', 'headline': 'Secret', 'body_text': 'Secret.'");

        assertThat(kill.embargoedUntil()).isNull();
        assertThat(kill.item().getHeadline()).isNull();
        assertThat(kill.item().getText()).isEmpty();
        assertThat(kill.item().getVersion()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "graphic", "audio", "video", "event", "planning"})
    void passesOverWhatHasNoTextUnlessItIsAKill(String type) {
        String fields = FOR + "'description_text': 'Archive photo.', 'type': '" + type + "'";

        assertThat(Parsing.parse(ninjs, json(fields)))
                .singleElement()
                .isInstanceOf(SkippedFile.class)
                .asString()
                .contains("of type " + type);
        assertThat(item(fields + ", 'pubstatus': 'canceled'").getStatus()).isEqualTo(PubStatus.CANCELED);
    }

    @Test
    void readsTheScriptOfAVideo() {
        assertThat(item(FOR + "'type': 'video', 'bodies': [{'role': 'script', 'value': 'Six died.'}]")
                        .getText())
                .isEqualTo("Six died.");
    }

    @Test
    void passesOverAssociatedItemsWhateverTheySay() {
        assertThat(item(FOR + "'associations': [{'name': 'kill', 'uri': 'urn:y', 'pubStatus': 'canceled',"
                        + " 'bodies': [{'value': 'Other words.'}]}], 'renditions': {'a': {'href': 'http://x'}},"
                        + " 'eventDetails': {'dates': {}}, 'by': 'A', 'title': 'T', 'altIds': [{'value': 'a'}],"
                        + " 'contentCreated': 'long ago', 'expires': 'never', 'charcount': 3, 'x-own': [[1]]"))
                .isEqualTo(item("'uri': 'urn:x', 'headline': 'H'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[{'name': 'Italy', 'scheme': 'http://cvx.iptc.org/iso3166-1a2/', 'code': 'it'}]   | IT",
                "[{'name': 'Italy', 'uri': 'https://cvx.iptc.org/iso3166-1a2/IT'}]                 | IT",
                "[{'name': 'Italy', 'uri': 'http://cvx.iptc.org/iso3166-1a3/ita'}]                 | IT",
                "[{'name': 'Italy', 'code': 'IT'}]                                                 |",
                "[{'name': 'Italy', 'literal': 'IT', 'geojson': {'type': 'Point'}}]                |",
                "[{'name': 'Italy', 'scheme': 'http://example.com/', 'code': 'IT'}]                |",
                "[{'name': 'Italy', 'uri': 'http://cvx.iptc.org/iso3166-1a2/XQ'}]                  |",
                "[{'name': 'Italy', 'uri': 'http://cvx.iptc.org/iso3166-1a3/XQX'}]                 |",
                "[{'name': 'Italy', 'contactinfo': [{'address': {'country': 'FR'}}]}, {}]          |",
            })
    void readsACountryOnlyWhereTheStandardsListSaysIt(String places, String country) {
        assertThat(item(FOR + "'places': " + places).getPlaces())
                .containsExactly(new Place("Italy", country, null, null));
    }

    @Test
    void takesThePlaceOfWritingOnlyWhereNothingElseSaysWhere() {
        Given feed = new Given(null, null, null, List.of(KAZAKHSTAN), null, null);

        assertThat(item(FOR + "'located': 'Oslo'").getPlaces()).containsExactly(new Place("Oslo", null, null, null));
        assertThat(item(FOR + "'located': 'Oslo', 'place': [{'name': 'Almaty'}]")
                        .getPlaces())
                .containsExactly(new Place("Almaty", null, null, null));
        assertThat(item(feed, FOR + "'located': 'Oslo'").getPlaces()).containsExactly(KAZAKHSTAN);
        assertThat(item(feed, FOR + "'place': [{'name': 'Almaty'}]").getPlaces())
                .containsExactly(new Place("Almaty", null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'infosources': [{'name': 'A', 'role': 'cpprole:distributor'}, {'name': 'B', 'role': 'x#origCont'}] | B | A",
                "'infosource': [{'name': 'A', 'rel': 'provider'}]                                    | A |",
                "'infosources': [{'name': 'Ministry'}], 'copyrightholder': 'C'                       | C |",
                "'infosources': [{'name': 'M', 'role': 'http://x/originfo'}], 'copyrightHolder': 'C' | C |",
                "'infosources': [{'literal': 'A', 'role': 'provider'}]                               |   |",
                "'infosources': [{'name': 'Ministry'}], 'by': 'A. Reporter'                          |   |",
            })
    void namesTheOutletByTheRoleOfASourceElseByTheRights(String fields, String outlet, String carrier) {
        WireItem item = item(FOR + fields);

        assertThat(item.getOutlet()).isEqualTo(outlet);
        assertThat(item.getCarriedBy()).isEqualTo(carrier == null ? List.of() : List.of(carrier));
    }

    @Test
    void believesTheSettingsOfTheFeedBeforeTheItemAboutTheOutlet() {
        Given feed = new Given("steppe", "Steppe Wire", "en", List.of(), null, null);

        WireItem item = item(feed, FOR + "'infosource': [{'name': 'A', 'rel': 'provider'}], 'copyrightholder': 'C'");

        assertThat(item.getOutlet()).isEqualTo("Steppe Wire");
        assertThat(item.getFeed()).isEqualTo("steppe");
        assertThat(item.getLanguage()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'uri': 5                                  | uri must be a string, found a number",
                "'uri': ''                                 | has no uri; every ninjs object needs one",
                "'version': {}                             | version must be a string or a number, found an object",
                "'urgency': '4'                            | urgency must be a whole number from 1 to 9, found a string",
                "'urgency': 4.5                            | urgency must be a whole number from 1 to 9, found a number",
                "'urgency': 0                              | urgency must be a whole number from 1 to 9, found 0",
                "'urgency': 12.0                           | urgency must be a whole number from 1 to 9, found a number",
                "'pubStatus': ['canceled']                 | pubStatus must be a string, found a list",
                "'embargoed': 1649109660                   | embargoed must be a string, found a number",
                "'versionCreated': '2022-01-06T10:20:00'   | versionCreated \"2022-01-06T10:20:00\" is no time",
                "'language': 'english language'            | is no BCP 47 tag",
                "'headline': ['a']                         | headline must be a string, found a list",
                "'headlines': ['a']                        | headlines must be a list of objects, found a string",
                "'headlines': 'a'                          | headlines must be a list of objects, found a string",
                "'bodies': [{'value': 1}]                  | bodies.value must be a string, found a number",
                "'body_text': {}                           | body_text must be a string, found an object",
                "'subjects': 'a'                           | subjects must be a list of objects, found a string",
                "'place': ['a']                            | place must be a list of objects, found a string",
                "'place': [{'name': ['a']}]                | place.name must be a string, found a list",
                "'infosources': {}                         | infosources must be a list of objects, found an object",
                "'ednote': '\\u0000'                       | ednote has \\u0000",
                "'body_text': '\\ud83d'                    | half of a surrogate pair",
            })
    void saysWhatIsWrongWithAField(String field, String reason) {
        boolean isUri = field.startsWith("'uri'");

        assertThat(refusal((isUri ? "'headline': 'H', " : FOR.replace("'headline': 'H', ", "")) + field))
                .contains(reason);
    }

    @Test
    void boundsListsAndWords() {
        String subjects = "{'name': 'a'},".repeat(Limits.LIST_ENTRIES) + "{'name': 'b'}";

        assertThat(refusal(FOR + "'subjects': [" + subjects + "]")).contains("subjects has more than 1000 entries");
        assertThat(refusal(FOR + "'headlines': [" + subjects + "]")).contains("headlines has more than 1000 entries");
        assertThat(refusal(FOR + "'ednote': '" + "x".repeat(Limits.FIELD_UNITS + 1) + "'"))
                .contains("ednote has 16385 UTF-16 units");
        assertThat(refusal(FOR + "'usageterms': '" + "x".repeat(Limits.FIELD_UNITS) + "', 'copyrightnotice': 'y'"))
                .contains("the rights together has 16387 UTF-16 units");
        assertThat(refusal("'uri': 'urn:" + "x".repeat(Limits.ID_UNITS) + "', 'headline': 'H'"))
                .contains("1028 UTF-16 units");
    }

    private WireItem item(String fields) {
        return accepted(fields).item();
    }

    private AcceptedItem accepted(String fields) {
        List<ParsedItem> parsed = Parsing.parse(ninjs, json(fields));
        assertThat(parsed).singleElement().isInstanceOf(AcceptedItem.class);
        return (AcceptedItem) parsed.get(0);
    }

    private WireItem item(Given given, String fields) {
        byte[] bytes = json(fields).getBytes(StandardCharsets.UTF_8);
        List<ParsedItem> parsed = new ArrayList<>();
        try (ByteArrayInputStream content = new ByteArrayInputStream(bytes)) {
            ninjs.parse(new Document("input", "input", 0, given, () -> content), content, parsed::add);
        } catch (IOException fromMemory) {
            throw new AssertionError(fromMemory);
        }
        return Parsing.item(parsed);
    }

    private String refusal(String fields) {
        return Parsing.refusal(ninjs, json(fields)).reason();
    }

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }
}

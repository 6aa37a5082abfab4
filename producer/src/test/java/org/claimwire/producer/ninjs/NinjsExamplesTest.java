package org.claimwire.producer.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.intake.Intake;
import org.claimwire.v1.Place;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as agencies send them, told from JSON lines by the intake itself. */
class NinjsExamplesTest {

    @Test
    void readsSeries1() {
        assertThat(Parsing.item(read("text-1.x.json")))
                .isEqualTo(WireItem.newBuilder()
                        .setUri("urn:newsml:steppewire.example:20220106:almaty-police")
                        .setVersion("1")
                        .setVersionTime(time("2022-01-06T04:20:00Z"))
                        .setPublished(time("2022-01-06T04:20:00Z"))
                        .setStatus(PubStatus.USABLE)
                        .setOutlet("Steppe Wire")
                        .setCarriedBy(List.of("Khan Peak Courier"))
                        .setHeadline("Dozens of attackers killed in Almaty, police say")
                        .setText(
                                "Police in Almaty said that dozens of attackers were killed overnight.\n\nMore to follow.")
                        .setLanguage("en-GB")
                        .setUrgency(1)
                        .setSlugline("KAZAKHSTAN-UNREST")
                        .setSubjects(List.of("civil unrest", "20000139"))
                        .setPlaces(List.of(
                                new Place("Almaty", null, null, null), new Place("Kazakhstan", "KZ", null, null)))
                        .setEditorsNote("More to follow")
                        .setRights("(c) 2022 Steppe Wire; No archiving after thirty days")
                        .setReceivedAt(Parsing.NOW)
                        .build());
    }

    @Test
    void readsSeries2() {
        assertThat(Parsing.item(read("text-2.x.json")))
                .isEqualTo(WireItem.newBuilder()
                        .setUri("urn:newsml:caspianledger.example:20220107:hospital")
                        .setVersion("3")
                        .setVersionTime(time("2022-01-07T08:30:00.250Z"))
                        .setPublished(time("2022-01-07T06:00:00Z"))
                        .setStatus(PubStatus.USABLE)
                        .setOutlet("Caspian Ledger")
                        .setHeadline("Health ministry: more than 1,000 injured")
                        .setText("More than 1,000 people were injured, the health ministry said.\n\n"
                                + "Sixty-two are in intensive care.")
                        .setLanguage("en")
                        .setUrgency(3)
                        .setSlugline("KAZAKHSTAN-UNREST/INJURED")
                        .setSubjects(List.of("Hospitals", "07000000"))
                        .setPlaces(List.of(new Place("Kazakhstan", "KZ", null, null)))
                        .setRights("Caspian Ledger")
                        .setReceivedAt(Parsing.NOW)
                        .build());
    }

    @Test
    void readsSeries3() {
        assertThat(Parsing.item(read("text-3.x.json")))
                .isEqualTo(WireItem.newBuilder()
                        .setUri("https://northernherald.example/items/22-0109-15")
                        .setVersion("1")
                        .setVersionTime(time("2022-01-09T09:00:00Z"))
                        .setPublished(time("2022-01-09T08:55:00Z"))
                        .setStatus(PubStatus.USABLE)
                        .setOutlet("Northern Herald Newsroom")
                        .setHeadline("Ministry puts dead at 26")
                        .setText("The interior ministry said 26 attackers were killed.\n\nEighteen officers died.")
                        .setLanguage("en")
                        .setUrgency(2)
                        .setPlaces(List.of(new Place("Nur-Sultan", null, null, null)))
                        .setEditorsNote("Adds the ministry")
                        .setRights("Northern Herald; All rights reserved; Online only")
                        .setReceivedAt(Parsing.NOW)
                        .build());
    }

    @Test
    void readsAListAndRefusesOrPassesOverItsPartsByLine() {
        List<ParsedItem> parsed = read("list.json");

        assertThat(Parsing.items(parsed))
                .extracting(WireItem::getUri)
                .containsExactly("urn:example:dam-1", "urn:example:dam-3");
        assertThat(Parsing.refusals(parsed)).singleElement().satisfies(refusal -> {
            assertThat(refusal.origin().line()).isEqualTo(8);
            assertThat(refusal.reason())
                    .isEqualTo("status \"replaced\" is not known; expected usable, withheld or canceled");
        });
        assertThat(parsed.get(2)).isInstanceOfSatisfying(SkippedFile.class, picture -> {
            assertThat(picture.origin().line()).isEqualTo(14);
            assertThat(picture.reason()).isEqualTo("it is of type picture, without a text to read");
        });
    }

    @Test
    void readsACorrectionAsTheNextVersionOfTheSameUri() {
        List<WireItem> versions = Parsing.items(read("correction.ndjson"));

        assertThat(versions).extracting(WireItem::getVersion).containsExactly("1", "2");
        assertThat(versions).extracting(WireItem::getUri).containsOnly("urn:example:refinery-fire");
        assertThat(versions.get(1).getText()).contains("killed seven");
        assertThat(versions.get(1).getEditorsNote()).startsWith("CORRECTION");
    }

    @Test
    void readsWhatIsWithheldAndWhatIsCanceled() {
        WireItem withheld = Parsing.item(read("withheld.json"));
        WireItem canceled = Parsing.item(read("canceled.json"));

        assertThat(withheld.getStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(withheld.getVersion()).isEqualTo("3");
        assertThat(canceled.getStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(canceled.getUri()).isEqualTo(withheld.getUri());
        assertThat(canceled.getText()).isEmpty();
        assertThat(canceled.getEditorsNote()).isEqualTo("KILL: the company did not say so");
    }

    @Test
    void readsUntilWhenAnItemIsUnderEmbargo() {
        assertThat(read("embargoed.json"))
                .singleElement()
                .isInstanceOfSatisfying(
                        AcceptedItem.class,
                        item -> assertThat(item.embargoedUntil()).isEqualTo(Instant.parse("2022-04-04T22:01:00Z")));
        assertThat(read("text-1.x.json"))
                .singleElement()
                .isInstanceOfSatisfying(
                        AcceptedItem.class,
                        item -> assertThat(item.embargoedUntil()).isNull());
    }

    @Test
    void readsTheLinesAroundBrokenOnes() {
        List<ParsedItem> parsed = read("flood.ndjson");

        assertThat(Parsing.items(parsed))
                .extracting(WireItem::getUri)
                .containsExactly("urn:example:flood-1", "urn:example:flood-3", "urn:example:flood-5");
        assertThat(Parsing.refusals(parsed))
                .extracting(refusal -> refusal.origin().line())
                .containsExactly(2L, 4L);
        assertThat(Parsing.refusals(parsed))
                .extracting(Refusal::reason)
                .satisfiesExactly(
                        cut -> assertThat(cut).isEqualTo("does not end before line 3, where another object begins"),
                        quotes -> assertThat(quotes).startsWith("is no JSON: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "status.json       | 1 | status \"Canceled\" is not known; expected usable, withheld or canceled",
                "no-uri.json       | 1 | has no uri; every ninjs object needs one, the same over all versions of the item",
                "type.json         | 1 | bodies must be a list of objects, found an object",
                "comma.json        | 1 | is no JSON: Unexpected character ('\"' (code 34)): was expecting comma to separate"
                        + " Object entries (line 4, column 3)",
                "string.json       | 1 | is no JSON: the string on line 3 does not end there; a line break in a string is"
                        + " written \\n, a quote \\\"; what stands behind it is not read",
                "cut.json          | 2 | is no JSON: the string on line 4 does not end there; a line break in a string is"
                        + " written \\n, a quote \\\"; what stands behind it is not read",
                "utf8.json         | 1 | is not UTF-8: byte 50 of the file (0xE4, counted from 0) is broken; try: iconv -f"
                        + " WINDOWS-1252 -t UTF-8 (or the encoding it really has)",
                "twice.json        | 1 | is no JSON: Duplicate field 'headline' (line 4, column 13)",
                "spellings.json    | 1 | pubStatus says otherwise than pubstatus, but both are one field; leave one out",
                "embargo.json      | 1 | embargoed \"2022-04-05T00:01:00\" is no time; expected a date such as 2022-01-06,"
                        + " or a date and time with an offset such as 2022-01-06T15:30:00+06:00",
                "embargo-day.json  | 1 | embargoed \"2022-04-05\" names a day without a time; expected a date and time with"
                        + " an offset such as 2022-01-06T15:30:00+06:00",
                "partial.json      | 1 | representationtype is \"incomplete\": a part of an item would pass for a correction"
                        + " of the whole; fetch the full one",
                "media-type.json   | 1 | has a body only in application/pdf; text/plain, text/html, application/xhtml+xml or"
                        + " text/vnd.IPTC.NITF is needed",
                "words.json        | 1 | has neither text nor title; a usable item needs one of them",
            })
    void saysWhatIsWrongWithAFile(String file, long line, String reason) {
        Refusal refusal = Parsing.refusal(read("refused/" + file));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.origin().line()).isEqualTo(line);
    }

    private static List<ParsedItem> read(String file) {
        List<ParsedItem> parsed = new ArrayList<>();
        Intake.of(List.of(path(file).toString()), InputStream.nullInputStream(), Parsing.CLOCK)
                .forEach(parsed::add);
        return parsed;
    }

    private static Path path(String file) {
        try {
            return Path.of(NinjsExamplesTest.class.getResource(file).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static StatedTime time(String moment) {
        return new StatedTime(Instant.parse(moment), TimePrecision.INSTANT);
    }
}

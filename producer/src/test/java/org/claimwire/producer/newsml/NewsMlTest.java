package org.claimwire.producer.newsml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.Examples;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ItemFormatContract;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.v1.Place;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsMlTest extends ItemFormatContract {

    private final ItemFormat newsMl = new NewsMl(Parsing.CLOCK);

    @Override
    protected ItemFormat format() {
        return newsMl;
    }

    @Override
    protected String documentOf(String text) {
        return newsItem(
                "", "", "<contentSet><inlineData contenttype='text/plain'>" + text + "</inlineData></contentSet>");
    }

    @Test
    void readsAnItemWithNitf() {
        WireItem item = example("text-nitf.xml");

        assertThat(item.getUri()).isEqualTo("urn:newsml:kestrel.example:20220106:orlen-clashes");
        assertThat(item.getVersion()).isEqualTo("3");
        assertThat(item.getVersionTime().getTime()).isEqualTo(Instant.parse("2022-01-06T09:30:00Z"));
        assertThat(item.getPublished().getTime()).isEqualTo(Instant.parse("2022-01-06T09:05:00Z"));
        assertThat(item.getPublished().getPrecision()).isEqualTo(TimePrecision.INSTANT);
        assertThat(item.getStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(item.getOutlet()).isEqualTo("Kestrel");
        assertThat(item.getHeadline()).isEqualTo("Dozens hurt in Orlen clashes, police say");
        assertThat(item.getText())
                .isEqualTo(
                        "Police said 26 people were hurt in Orlen.\n\nA hospital counted 62 — among them nine children.");
        assertThat(item.getLanguage()).isEqualTo("en-GB");
        assertThat(item.getUrgency()).isEqualTo(2);
        assertThat(item.getSlugline()).isEqualTo("Orlen-clashes");
        assertThat(item.getSubjects()).containsExactly("medtop:16000000", "riots", "city:Orlen");
        assertThat(item.getPlaces()).containsExactly(new Place("Orlen", "KZ", null, null));
        assertThat(item.getEditorsNote()).isEqualTo("Updates with toll. Pictures follow.\nMore at 1800 GMT.");
        assertThat(item.getRights()).isEqualTo("(c) 2022 Kestrel News Agency\nFor subscribers only.");
        assertThat(item.getReplaces()).containsExactly("urn:newsml:kestrel.example:20220106:orlen-flash");
        assertThat(item.getWithdraws()).isEmpty();
        assertThat(item.getLink()).isNull();
    }

    @Test
    void readsAnItemWithXhtmlWhosePrefixesAndAliasesAreItsOwn() {
        WireItem item = example("text-xhtml.xml");

        assertThat(item.getUri()).isEqualTo("tag:wren.example,2022:flood/17");
        assertThat(item.getOutlet()).isEqualTo("Wren Wire");
        assertThat(item.getStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(item.getText()).isEqualTo("Seven people are missing.\n\nThree hundred were\ntaken to safety.");
        assertThat(item.getHeadline()).isEqualTo("Flood in Vale leaves seven missing");
        assertThat(item.getPublished().getTime()).isEqualTo(Instant.parse("2022-07-02T03:30:00Z"));
        assertThat(item.getLanguage()).isNull();
    }

    @Test
    void readsACorrectionAsTheNextVersion() {
        WireItem item = example("correction.xml");

        assertThat(item.getUri()).isEqualTo("urn:newsml:kestrel.example:20220106:vale-dam");
        assertThat(item.getVersion()).isEqualTo("4");
        assertThat(item.getStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(item.getText()).isEqualTo("Four people were hurt, not fourteen.");
        assertThat(item.getEditorsNote()).isEqualTo("Corrects toll in first paragraph to four.");
        assertThat(item.getReplaces()).isEmpty();
    }

    @Test
    void readsThatAnItemIsWithheldOrCanceled() {
        assertThat(example("withheld.xml").getStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(example("canceled.xml").getStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(example("canceled.xml").getEditorsNote()).startsWith("KILL:");
    }

    @Test
    void takesTheStatusForUsableWhereThereIsNone() {
        assertThat(Parsing.item(newsMl, documentOf("Words.")).getStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void saysUntilWhenAnItemIsEmbargoed() {
        AcceptedItem item = (AcceptedItem) parsed("embargoed.xml").get(0);

        assertThat(item.embargoedUntil()).isEqualTo(Instant.parse("2022-01-06T18:01:00Z"));
        assertThat(item.item().getText()).contains("nine people died");
        assertThat(item.id()).isEqualTo("urn:newsml:kestrel.example:20220106:vale-dam");
    }

    @Test
    void refusesAnItemWhoseEmbargoHasNoEnd() {
        assertThat(refusal("embargoed-without-end.xml"))
                .isEqualTo(
                        "is embargoed without an end (embargoed is empty); it is not sent on, send the version that lifts"
                                + " the embargo");
    }

    @Test
    void letsAKillOutOfAnEmbargoAtOnceButNotItsWords() {
        AcceptedItem item = (AcceptedItem) parsed("embargoed-and-canceled.xml").get(0);

        assertThat(item.embargoedUntil()).isNull();
        assertThat(item.item().getStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(item.item().getText()).isEmpty();
        assertThat(item.item().getHeadline()).isNull();
    }

    @Test
    void readsEveryItemOfAMessageAndTellsOfTheOthers() {
        List<ParsedItem> parsed = parsed("message.xml");

        assertThat(parsed)
                .extracting(Object::toString)
                .satisfiesExactly(
                        one -> assertThat(one).contains("One person was hurt."),
                        picture -> assertThat(picture)
                                .isEqualTo(
                                        "message.xml:9: skipped, it is a picture (ninat:picture); only text is read"),
                        packaged -> assertThat(packaged)
                                .isEqualTo(
                                        "message.xml:13: skipped, it is a packageItem, which has no news text of its own"),
                        bad -> assertThat(bad).startsWith("message.xml:17: versionCreated \"yesterday\" is no time"),
                        telegram -> assertThat(telegram)
                                .startsWith("message.xml:21: telegram is no item of NewsML-G2; expected newsItem"),
                        two -> assertThat(two).contains("Two people were hurt.\\n\\nNobody died."));
    }

    @Test
    void saysThatAMessageBringsNothing() {
        String empty = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet/></newsMessage>";

        assertThat(Parsing.parse(newsMl, empty))
                .singleElement()
                .isInstanceOf(SkippedFile.class)
                .asString()
                .contains("brings no items");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-status.xml       | pubStatus \"kna:spiked\" is not known; expected stat:usable, stat:withheld or"
                        + " stat:canceled",
                "contradicting-signal.xml | signal \"kill\" says that the item is withdrawn, but its pubStatus is usable;"
                        + " expected stat:canceled",
                "no-guid.xml              | has no guid; every item needs one, the same over all its versions",
            })
    void refusesAnExample(String name, String reason) {
        assertThat(refusal(name)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qcode='stat:Usable'",
                "qcode='usable'",
                "qcode='x:usable'",
                "qcode='stat:replaced'",
                "qcode='stat:'",
                "uri='http://example.org/usable'",
                "literal='usable'",
                ""
            })
    void refusesAStatusThatMayBeAKill(String status) {
        assertThat(Parsing.refusal(newsMl, newsItem("", "<pubStatus " + status + "/>", ""))
                        .reason())
                .contains("is not known; expected");
    }

    @Test
    void refusesAStatusWhoseAliasTheItemDeclaresAsAnother() {
        String other = "<catalog><scheme alias='stat' uri='http://example.org/status/'/></catalog>";

        assertThat(Parsing.refusal(newsMl, newsItem(other, "<pubStatus qcode='stat:usable'/>", ""))
                        .reason())
                .contains("\"stat:usable\" is not known");
    }

    @Test
    void choosesTheRenditionThatIsTheOriginal() {
        assertThat(textOf("<contentSet original='b'><inlineXML id='a'><p>A</p></inlineXML>"
                        + "<inlineData id='b' contenttype='text/plain'>B</inlineData></contentSet>"))
                .isEqualTo("B");
    }

    @Test
    void choosesElementsBeforeAStringAndWhatHasWordsBeforeWhatHasNone() {
        assertThat(
                        textOf(
                                "<contentSet><inlineData>S</inlineData><inlineXML><p/></inlineXML>"
                                        + "<inlineXML><story xmlns='http://x/'><p>One.</p><p>Two.</p></story></inlineXML></contentSet>"))
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void readsEscapedMarkupAndLeavesOutWhatIsNoText() {
        assertThat(textOf("<contentSet><inlineData contenttype='application/json'>{}</inlineData>"
                        + "<inlineData contenttype='text/plain' encoding='enc:base64'>QUJD</inlineData>"
                        + "<inlineData contenttype='text/html; charset=utf-8'>&lt;p&gt;Six &amp;amp; more.&lt;/p&gt;"
                        + "</inlineData></contentSet>"))
                .isEqualTo("Six & more.");
        assertThat(textOf(
                        "<contentSet><inlineData contenttype='application/nitf+xml'><![CDATA[<nitf><head><title>T</title>"
                                + "</head><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>Six hurt."
                                + "</p></body.content></body></nitf>]]></inlineData></contentSet>"))
                .isEqualTo("Six hurt.");
    }

    @Test
    void choosesTheHeadlineOfTheItemsLanguage() {
        String headlines = "<contentMeta><language tag='en-GB'/><headline xml:lang='fr'>Six</headline>"
                + "<headline role='x:short' xml:lang='en'>6 hurt</headline><headline xml:lang='en'>Six hurt</headline>"
                + "</contentMeta>";

        assertThat(Parsing.item(newsMl, newsItem("", "", headlines)).getHeadline())
                .isEqualTo("Six hurt");
    }

    @Test
    void passesOverAPictureWhateverItsStatus() {
        String picture = "<itemClass qcode='ninat:picture'/><pubStatus qcode='x:y'/>";

        assertThat(Parsing.parse(newsMl, newsItem("", picture, "")))
                .singleElement()
                .isInstanceOf(SkippedFile.class);
    }

    @Test
    void takesTheHeadlineOfNitfWhereTheItemHasNone() {
        String nitf =
                "<contentSet><inlineXML><nitf><body><body.head><hedline><hl1>Six\n hurt</hl1></hedline></body.head>"
                        + "<body.content><p>Words.</p></body.content></body></nitf></inlineXML></contentSet>";

        assertThat(Parsing.item(newsMl, newsItem("", "", nitf)).getHeadline()).isEqualTo("Six hurt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qcode='nprov:AFP'                                           | AFP",
                "uri='https://cv.iptc.org/newscodes/newsprovider/Reuters'    | Reuters",
                "uri='http://kestrel.example/'                               | http://kestrel.example/",
                "literal='Kestrel'                                           | Kestrel",
                "role='x'                                                    | Given",
            })
    void takesTheOutletFromTheProvider(String provider, String outlet) throws IOException {
        String item =
                newsItem("", "<provider " + provider + "/>", "<contentSet><inlineData>x</inlineData></contentSet>");

        assertThat(given(item).getOutlet()).isEqualTo(outlet);
    }

    @Test
    void takesADatelineForThePlaceWhereNoSubjectIsOne() {
        String located =
                "<contentMeta><located qcode='iso3166-1a2:KZ'/><located literal='Tarin'/><headline>H</headline>"
                        + "</contentMeta>";

        assertThat(Parsing.item(newsMl, newsItem("", "", located)).getPlaces())
                .containsExactly(new Place("Kazakhstan", "KZ", null, null), new Place("Tarin", null, null, null));
    }

    @Test
    void namesTheHolderOfTheRightsWhereThereIsNoNotice() {
        String rights = "<rightsInfo><copyrightHolder literal='Kestrel'/><usageTerms>Ask.</usageTerms></rightsInfo>"
                + "<contentMeta><headline>H</headline></contentMeta>";

        assertThat(Parsing.item(newsMl, newsItem("", "", rights)).getRights()).isEqualTo("Kestrel\nAsk.");
    }

    @Test
    void takesWhatTheItemDoesNotSayFromWhatIsGiven() throws IOException {
        WireItem item = given(documentOf("Words."));

        assertThat(item.getFeed()).isEqualTo("wire");
        assertThat(item.getOutlet()).isEqualTo("Given");
        assertThat(item.getLanguage()).isEqualTo("kk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<embargoed>soon</embargoed>         | embargoed \"soon\" is no time",
                "<embargoed>2022-01-06</embargoed>   | embargoed \"2022-01-06\" names a day without a time",
                "<firstCreated>2022</firstCreated>   | firstCreated \"2022\" is no time",
                "<link rel='irel:replaces' residref='a b'/><pubStatus qcode='stat:canceled'/> | ''",
            })
    void saysWhatIsWrongWithItemMeta(String meta, String reason) {
        List<ParsedItem> parsed = Parsing.parse(newsMl, newsItem("", meta, ""));

        assertThat(Parsing.refusals(parsed).stream().map(Refusal::reason))
                .allSatisfy(said -> assertThat(said).startsWith(reason))
                .hasSize(reason.isEmpty() ? 0 : 1);
    }

    @Test
    void refusesAnUrgencyOutOfItsRangeAndALanguageThatIsNone() {
        assertThat(Parsing.refusal(newsMl, newsItem("", "", "<contentMeta><urgency>0</urgency></contentMeta>"))
                        .reason())
                .isEqualTo("urgency must be 1 (most urgent) to 9");
        assertThat(Parsing.refusal(newsMl, newsItem("", "", "<contentMeta><language tag='in English'/></contentMeta>"))
                        .reason())
                .contains("no BCP 47 tag");
    }

    @Test
    void refusesAFieldThatIsTooLong() {
        String long1 = "<contentMeta><slugline>" + "x".repeat(17_000) + "</slugline></contentMeta>";

        assertThat(Parsing.refusal(newsMl, newsItem("", "", long1)).reason()).startsWith("slugline has 17000 UTF-16");
    }

    @Test
    void refusesMoreSubjectsThanAListMayHave() {
        StringBuilder many = new StringBuilder();
        for (int index = 0; index <= 1000; index++) {
            many.append("<subject qcode='x:").append(index).append("'/>");
        }

        assertThat(Parsing.refusal(newsMl, newsItem("", "", "<contentMeta>" + many + "</contentMeta>"))
                        .reason())
                .isEqualTo("subject stands more often than the 1000 times allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<NewsML Version='1.2'/>  | is no NewsML-G2: its root element is NewsML without a namespace",
                "<newsItem guid='a'/>     | is no NewsML-G2: its root element is newsItem without a namespace",
                "<rss version='2.0'/>     | --format feed",
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'> | is no well-formed XML",
                "<!DOCTYPE newsItem><newsItem/>                         | has a DOCTYPE",
            })
    void refusesWhatIsNoNewsMlG2(String document, String reason) {
        assertThat(Parsing.refusal(newsMl, document).reason()).contains(reason);
    }

    @Test
    void refusesHostileDepthInsideAText() {
        assertThat(Parsing.refusal(newsMl, documentOf("</inlineData><inlineXML>" + "<b>".repeat(100_000)))
                        .reason())
                .contains("nested deeper than the 256 allowed");
    }

    @Test
    void saysSomethingOfEveryDamagedDocument() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (String name : List.of("text-nitf.xml", "text-xhtml.xml", "embargoed.xml", "message.xml")) {
            for (int round = 0; round < 40; round++) {
                byte[] damaged = Examples.damaged(NewsMlTest.class, name, random);

                assertThat(Parsing.parse(newsMl, name, damaged))
                        .as("seed %d, %s, round %d", seed, name, round)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void tellsItselfByItsRoot() {
        assertThat(newsMl.beginsLike(Examples.bytes(NewsMlTest.class, "text-xhtml.xml")))
                .isTrue();
        assertThat(newsMl.beginsLike(Examples.bytes(NewsMlTest.class, "message.xml")))
                .isTrue();
        assertThat(newsMl.beginsLike("<rss>".getBytes(UTF_8))).isFalse();
        assertThat(newsMl.beginsLike("{}".getBytes(UTF_8))).isFalse();
    }

    private WireItem example(String name) {
        return Parsing.item(parsed(name));
    }

    private String refusal(String name) {
        return Parsing.refusal(parsed(name)).reason();
    }

    private List<ParsedItem> parsed(String name) {
        return Examples.parse(NewsMlTest.class, newsMl, name);
    }

    private String textOf(String contentSet) {
        return Parsing.item(newsMl, newsItem("", "", contentSet)).getText();
    }

    private WireItem given(String words) throws IOException {
        Given given = new Given("wire", "Given", "kk", List.of(), null, null);
        ByteArrayInputStream content = new ByteArrayInputStream(words.getBytes(UTF_8));
        List<ParsedItem> parsed = new ArrayList<>();
        newsMl.parse(new Document("input", "input", 0, given, () -> content), content, parsed::add);
        return Parsing.item(parsed);
    }

    private static String newsItem(String first, String itemMeta, String rest) {
        return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:1' version='1'>" + first
                + "<itemMeta><itemClass qcode='ninat:text'/>" + itemMeta + "</itemMeta>" + rest + "</newsItem>";
    }
}

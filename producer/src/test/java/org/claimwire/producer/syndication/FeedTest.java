package org.claimwire.producer.syndication;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimwire.producer.Document;
import org.claimwire.producer.Examples;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ItemFormatContract;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest extends ItemFormatContract {

    private final ItemFormat feed = new Feed(Parsing.CLOCK);

    @Override
    protected ItemFormat format() {
        return feed;
    }

    @Override
    protected String documentOf(String text) {
        return rss("<item><guid>a1</guid><description>" + text + "</description></item>");
    }

    @Test
    void readsAnEntryWhoseTimeIsUnreadableAsUndated() {
        WireItem odd = Parsing.items(parsed("rss-20.rss")).get(1);

        assertThat(odd.getHeadline()).isEqualTo("Only a pubDate that nobody can read");
        assertThat(odd.getPublished()).isNull();
        assertThat(odd.getVersionTime()).isNull();
    }

    @Test
    void takesTheSourceThatAnAggregatorNamesForTheOutlet() {
        WireItem copied = Parsing.items(parsed("rss-20.rss")).get(1);

        assertThat(copied.getOutlet()).isEqualTo("Stork Agency");
        assertThat(copied.getRights()).isEqualTo("Stork Agency");
        assertThat(copied.getUri()).isEqualTo("https://egret.example/world/odd-date");
        assertThat(copied.getLink()).isEqualTo("https://egret.example/world/odd-date");
    }

    @Test
    void refusesABadEntryByItsNumberAndReadsTheNext() {
        List<ParsedItem> parsed = parsed("rss-20.rss");

        assertThat(Parsing.refusals(parsed))
                .singleElement()
                .isEqualTo(new Refusal(
                        new Origin("rss-20.rss", 33),
                        "entry 3: has neither text nor title; a usable item needs one of them"));
        WireItem next = Parsing.items(parsed).get(2);
        assertThat(next.getHeadline()).isEqualTo("The neighbour of a bad entry");
        assertThat(next.getLink()).isNull();
        assertThat(next.getUri()).isEqualTo("item:Egret%20Post%20-%20World/./news:77");
    }

    @Test
    void readsRss090() {
        String words = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>Teal</title><link>http://teal.example/"
                + "</link></channel><item><title>Six hurt</title><link>http://teal.example/6</link></item></rdf:RDF>";

        WireItem item = Parsing.item(feed, words);

        assertThat(item.getHeadline()).isEqualTo("Six hurt");
        assertThat(item.getUri()).isEqualTo("item:Teal/./http://teal.example/6");
        assertThat(item.getLink()).isEqualTo("http://teal.example/6");
    }

    @Test
    void readsTheRightLettersOfAFeedThatNamesAWrongEncoding() {
        WireItem item = Parsing.item(parsed("wrong-charset.rss"));

        assertThat(item.getText()).isEqualTo("Des blessés à Orlen — soixante-deux, dit l’hôpital.");
        assertThat(item.getOutlet()).isEqualTo("Écho");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xxe.rss            | has a DOCTYPE, whose entities could read files or fill the memory; take the DOCTYPE"
                        + " out, and write the characters that its entities stand for",
                "billion-laughs.rss | has a DOCTYPE, whose entities could read files or fill the memory; take the DOCTYPE"
                        + " out, and write the characters that its entities stand for",
            })
    void refusesAHostileFeedAsAWhole(String name, String reason) {
        assertThat(Parsing.refusal(parsed(name))).isEqualTo(new Refusal(Origin.whole(name), reason));
    }

    @Test
    void refusesAFeedThatIsCutOffAsAWholeAndSaysWhere() {
        Refusal refusal = Parsing.refusal(parsed("broken.rss"));

        assertThat(refusal.origin()).isEqualTo(Origin.whole("broken.rss"));
        assertThat(refusal.reason())
                .startsWith("is no well-formed XML: line 5, column 1: ")
                .endsWith("; send the whole document, try: xmllint --noout");
    }

    @Test
    void refusesAHundredThousandNestedElements() {
        assertThat(Parsing.refusal(feed, rss("<item>" + "<b>".repeat(100_000))).reason())
                .isEqualTo("line 1 has elements nested deeper than the 256 allowed; no news needs that");
    }

    @Test
    void readsAFeedInUtf16() {
        byte[] bytes = documentOf("Шестеро ранены.").getBytes(UTF_16);

        assertThat(Parsing.item(Parsing.parse(feed, "input", bytes)).getText()).isEqualTo("Шестеро ранены.");
        assertThat(feed.beginsLike(bytes)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<guid>tag:a.example,2022:1</guid>                           | tag:a.example,2022:1",
                "<guid>http://a.example/1</guid><link>http://b.example</link> | http://a.example/1",
                "<guid isPermaLink='false'>URN:uuid:9</guid>                 | URN:uuid:9",
                "<guid>12345</guid>                                          | item:Kite/12345",
                "<guid isPermaLink='false'>post:1</guid>                     | item:Kite/./post:1",
                "<link>https://a.example/1?b=c</link>                        | item:Kite/./https://a.example/1%3Fb=c",
            })
    void callsAnEntryByWhatStaysTheSameOverItsVersions(String fields, String uri) {
        assertThat(Parsing.item(feed, rss("<item>" + fields + "<title>T</title></item>"))
                        .getUri())
                .isEqualTo(uri);
    }

    @Test
    void keepsTheUriOfAChangedEntryAndTellsItsVersionsApartByTime() {
        String first = "<item><guid>a</guid><title>Six hurt</title><pubDate>6 Jan 2022 09:00 GMT</pubDate></item>";
        String second = first.replace("Six", "Nine").replace("09:00", "10:00");

        WireItem before = Parsing.item(feed, rss(first));
        WireItem after = Parsing.item(feed, rss(second));

        assertThat(after.getUri()).isEqualTo(before.getUri());
        assertThat(after.getVersionTime().getTime())
                .isAfter(before.getVersionTime().getTime());
    }

    @Test
    void takesAnEntryWithoutIdAndLinkForAnotherItemWhenItsWordsChange() {
        assertThat(Parsing.item(feed, rss("<item><title>Six</title></item>")).getUri())
                .isEqualTo(Parsing.item(feed, rss("<item><title>Six</title></item>"))
                        .getUri())
                .isNotEqualTo(Parsing.item(feed, rss("<item><title>Nine</title></item>"))
                        .getUri());
    }

    @Test
    void believesTheSettingsAboutTheOutletBeforeTheFeed() throws IOException {
        String words = rss("<item><guid>a</guid><title>T</title><source url='http://x/'>Other</source></item>");

        WireItem item = given(words, "Egret", null);

        assertThat(item.getOutlet()).isEqualTo("Egret");
        assertThat(item.getUri()).isEqualTo("item:Egret/a");
        assertThat(item.getFeed()).isEqualTo("world");
        assertThat(item.getLanguage()).isEqualTo("kk");
    }

    @Test
    void callsTheOutletByItsHostWhereTheFeedHasNoTitle() throws IOException {
        String words = "<rss><channel><item><guid>a</guid><title>T</title><link>x/y</link></item></channel></rss>";

        WireItem item = given(words, null, URI.create("https://egret.example/rss/"));

        assertThat(item.getOutlet()).isEqualTo("egret.example");
        assertThat(item.getUri()).isEqualTo("item:egret.example/a");
        assertThat(item.getLink()).isEqualTo("https://egret.example/rss/x/y");
    }

    @Test
    void leavesTheOutletOpenWhereNobodyNamesIt() {
        String words = "<rss><channel><item><guid>a</guid><title>T</title><author>x</author></item></channel></rss>";

        assertThat(Parsing.item(feed, words).getOutlet()).isNull();
        assertThat(Parsing.item(feed, words).getUri()).isEqualTo("item:/a");
    }

    @Test
    void readsWhatTheChannelSaysBehindItsItems() {
        String words = "<rss version='2.0'><channel><item><guid>a</guid><title>T</title></item><title>Kite</title>"
                + "<language>ru</language></channel></rss>";

        assertThat(Parsing.item(feed, words).getUri()).isEqualTo("item:Kite/a");
        assertThat(Parsing.item(feed, words).getLanguage()).isEqualTo("ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R&amp;amp;D in Caf&amp;eacute;           | R&D in Café",
                "3 &lt; 5                                 | 3 < 5",
                "AT&amp;T &amp; others                    | AT&T & others",
                "&lt;script&gt;x()&lt;/script&gt;Six hurt | Six hurt",
                "a  &#10; b                               | a b",
            })
    void readsTitlesOfRssAsAReaderSeesThem(String title, String headline) {
        assertThat(Parsing.item(feed, rss("<item><guid>a</guid><title>" + title + "</title></item>"))
                        .getHeadline())
                .isEqualTo(headline);
    }

    @Test
    void takesTheDescriptionWhereTheContentIsBlank() {
        String words = rss(
                "<item><guid>a</guid><description>Six hurt.</description>"
                        + "<c:encoded xmlns:c='http://purl.org/rss/1.0/modules/content/'>&lt;p&gt; &lt;/p&gt;</c:encoded></item>");

        assertThat(Parsing.item(feed, words).getText()).isEqualTo("Six hurt.");
    }

    @Test
    void passesOverAnEmptyFeedAndSaysSo() {
        assertThat(Parsing.parse(feed, rss("")))
                .singleElement()
                .isInstanceOf(SkippedFile.class)
                .asString()
                .contains("a feed without entries");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html/>                          | is no feed: its root element is html; expected RSS",
                "<feed xmlns='http://x/'/>        | is no feed: its root element is feed of the namespace http://x/",
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/> | --format newsml-g2",
                "<rss version='2.0'/>             | is no feed: it has no channel",
            })
    void refusesWhatIsNoFeed(String document, String reason) {
        assertThat(Parsing.refusal(feed, document).reason()).contains(reason);
    }

    @Test
    void refusesAnEntryWithAFieldThatIsTooLong() {
        String words = rss("<item><guid>a</guid><title>T</title><category>" + "x".repeat(17_000)
                + "</category></item><item><guid>b</guid><title>Next</title></item>");

        List<ParsedItem> parsed = Parsing.parse(feed, words);

        assertThat(Parsing.refusals(parsed)).singleElement().asString().contains("entry 1: category has 17000");
        assertThat(Parsing.items(parsed)).hasSize(1);
    }

    @Test
    void readsAnEntryHoweverOddItsOtherFieldsAre() {
        String odd = "<item><guid isPermaLink='maybe'>12345</guid><title>T</title><link/><pubDate/><category/>"
                + "<source/><enclosure length='long' url='http://['/><comments/><description/><author/>"
                + "<link>http://[bad</link><x:y xmlns:x='urn:x' x:z=''/></item>";
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='::'><link href='http://['/><title/>"
                + "<entry xml:base='http://['><id>tag:a,2022:1</id><title>T</title><link/><link href='http://[bad'/>"
                + "<link rel='enclosure' length='x'/><category/><author/><updated/><published>soon</published><content/>"
                + "<summary/><source/></entry></feed>";

        for (WireItem item : List.of(Parsing.item(feed, rss(odd)), Parsing.item(feed, atom))) {
            assertThat(item.getHeadline()).isEqualTo("T");
            assertThat(item.getLink()).isNull();
            assertThat(item.getText()).isEmpty();
        }
    }

    @Test
    void makesNoLinkOfAGuidThatIsNoAddress() {
        String words = "<rss><channel><title>Kite</title><link>http://kite.example</link><item><guid>12345</guid>"
                + "<title>T</title></item><item><guid>6</guid><title>T</title><link>a/b</link></item></channel></rss>";

        List<WireItem> items = Parsing.items(Parsing.parse(feed, words));

        assertThat(items.get(0).getLink()).isNull();
        assertThat(items.get(1).getLink()).isEqualTo("http://kite.example/a/b");
    }

    @Test
    void readsAThousandEntries() {
        StringBuilder many = new StringBuilder();
        for (int index = 0; index < 1000; index++) {
            many.append("<item><guid>").append(index).append("</guid><title>T</title></item>");
        }

        assertThat(Parsing.items(Parsing.parse(feed, rss(many.toString())))).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item :ref='1'><title>T</title></item></channel></rss>",
                "<rss :version='2.0'><channel><item><title>T</title></item></channel></rss>",
                "<rss><channel><item><title>T</title><:x/></item></channel></rss>",
                "<rss><channel><title :a='1'>Kite</title><item><title>T</title></item></channel></rss>"
            })
    void refusesNamesThatXmlKnowsAndItsNamespacesDoNot(String words) {
        assertThat(Parsing.refusals(Parsing.parse(feed, words)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason())
                        .contains("no well-formed XML")
                        .contains("line 1")
                        .contains("xmllint"));
    }

    @Test
    void saysSomethingOfEveryDamagedDocument() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (String name :
                List.of("rss-091.rss", "rss-10.rdf", "rss-20.rss", "atom-10.atom", "atom-03.xml", "tombstone.atom")) {
            for (int round = 0; round < 40; round++) {
                byte[] damaged = Examples.damaged(FeedTest.class, name, random);

                assertThat(Parsing.parse(feed, name, damaged))
                        .as("seed %d, %s, round %d", seed, name, round)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void tellsItselfByItsRoot() {
        for (String name : List.of("rss-091.rss", "rss-10.rdf", "rss-20.rss", "atom-10.atom", "xxe.rss")) {
            assertThat(feed.beginsLike(Examples.bytes(FeedTest.class, name)))
                    .as(name)
                    .isTrue();
        }
        assertThat(feed.beginsLike("<newsItem>".getBytes(UTF_8))).isFalse();
        assertThat(feed.beginsLike("rss".getBytes(UTF_8))).isFalse();
    }

    private List<ParsedItem> parsed(String name) {
        return Examples.parse(FeedTest.class, feed, name);
    }

    private WireItem given(String words, @Nullable String outlet, @Nullable URI address) throws IOException {
        Given given = new Given("world", outlet, "kk", List.of(), address, null);
        ByteArrayInputStream content = new ByteArrayInputStream(words.getBytes(UTF_8));
        List<ParsedItem> parsed = new ArrayList<>();
        feed.parse(new Document("input", "input", 0, given, () -> content), content, parsed::add);
        return Parsing.item(parsed);
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Kite</title>" + items + "</channel></rss>";
    }
}

package org.claimwire.producer.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ItemFormatContract;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTest extends ItemFormatContract {

    private static final String FLASH = "<p>Two people were hurt in Taraz, the police said.</p>";

    private final ItemFormat html = new HtmlArticle(Parsing.CLOCK);

    @Override
    protected ItemFormat format() {
        return html;
    }

    @Override
    protected String documentOf(String text) {
        return "<!DOCTYPE html><html><head><meta property=\"og:type\" content=\"article\"><title>Wire</title></head>"
                + "<body><article><p>This is what the wire said to us today:</p><p>" + text
                + "</p></article></body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "semantic",
                "div-soup",
                "legacy-tables",
                "json-ld-only",
                "amp",
                "live-blog",
                "microdata",
                "windows-1251",
                "hostile"
            })
    void readsTheArticleAndNothingAroundIt(String page) throws IOException {
        assertThat(read(page).getText()).isEqualTo(new String(resource(page + ".txt"), UTF_8).strip());
    }

    @Test
    void readsWhatASemanticPageSaysOfItself() throws IOException {
        WireItem item = read("semantic");

        assertThat(item)
                .isEqualTo(WireItem.newBuilder()
                        .setUri("https://gazette.example/world/steppe-flood?id=7")
                        .setVersionTime(moment("2022-01-06T06:00:00Z"))
                        .setPublished(moment("2022-01-06T03:30:00Z"))
                        .setStatus(PubStatus.USABLE)
                        .setOutlet("The Steppe Gazette")
                        .setHeadline("Ten drown in steppe flood")
                        .setText(item.getText())
                        .setLanguage("en-GB")
                        .setLink("https://gazette.example/world/steppe-flood?id=7")
                        .setReceivedAt(Parsing.NOW)
                        .build());
    }

    @Test
    void readsWhatJsonSaysOfThePageAndNotOfOthers() throws IOException {
        WireItem item = read("json-ld-only");

        assertThat(item.getUri()).isEqualTo("https://post.example/w/77");
        assertThat(item.getHeadline()).isEqualTo("Mine collapse: 12 missing");
        assertThat(item.getOutlet()).isEqualTo("The Morning Post");
        assertThat(item.getLanguage()).isEqualTo("en");
        assertThat(item.getPublished()).isEqualTo(moment("2022-01-06T03:15:00Z"));
        assertThat(item.getVersionTime()).isEqualTo(moment("2022-01-06T05:40:00Z"));
    }

    @Test
    void takesTheCanonicalAddressAndNoChangeBeforeThePublication() throws IOException {
        WireItem item = read("amp");

        assertThat(item.getUri()).isEqualTo("https://www.valley.example/quake-sary");
        assertThat(item.getPublished()).isEqualTo(moment("2022-02-01T02:00:00Z"));
        assertThat(item.getVersionTime()).isNull();
    }

    @Test
    void takesTheVersionOfALiveBlogFromItsLastChange() throws IOException {
        WireItem item = read("live-blog");

        assertThat(item.getUri()).isEqualTo("https://live.example/ashly");
        assertThat(item.getVersionTime()).isEqualTo(moment("2022-01-06T10:45:00Z"));
        assertThat(item.getHeadline()).isEqualTo("Unrest in Ashly: what we know");
    }

    @Test
    void readsMicrodata() throws IOException {
        WireItem item = read("microdata");

        assertThat(item.getHeadline()).isEqualTo("Two hurt in Taraz");
        assertThat(item.getOutlet()).isEqualTo("Items Daily");
        assertThat(item.getPublished())
                .isEqualTo(new StatedTime(Instant.parse("2022-01-06T00:00:00Z"), TimePrecision.DAY));
    }

    @Test
    void takesTheTitleWithoutTheNameOfTheSite() throws IOException {
        assertThat(read("div-soup").getHeadline()).isEqualTo("Fire at mill kills three");
        assertThat(read("div-soup").getOutlet()).isEqualTo("Kyzyl Times");
        assertThat(read("legacy-tables").getHeadline()).isEqualTo("Bus falls into ravine");
    }

    @Test
    void readsTheLanguageAndTheWordsOfAnOldCyrillicPage() throws IOException {
        WireItem item = read("windows-1251");

        assertThat(item.getLanguage()).isEqualTo("ru");
        assertThat(item.getHeadline()).isEqualTo("Шестеро ранены в Алматы");
        assertThat(item.getUri()).isEqualTo("file:windows-1251.html");
    }

    @Test
    void believesNoAddressTimeOrLanguageThatIsNone() throws IOException {
        WireItem item = read("hostile");

        assertThat(item.getUri()).isEqualTo("file:hostile.html");
        assertThat(item.getLink()).isNull();
        assertThat(item.getLanguage()).isNull();
        assertThat(item.getOutlet()).isNull();
        assertThat(item.getPublished()).isNull();
        assertThat(item.getHeadline()).isEqualTo("Flood kills ten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index-page", "index-of-articles"})
    void refusesAListOfArticles(String page) throws IOException {
        assertThat(Parsing.refusal(Parsing.parse(html, page + ".html", resource(page + ".html")))
                        .reason())
                .startsWith("has no article");
    }

    @Test
    void refusesTheStubOfAnArticleBehindAPaywall() throws IOException {
        assertThat(Parsing.refusal(Parsing.parse(html, "paywall.html", resource("paywall.html")))
                        .reason())
                .startsWith("is the stub of an article behind a paywall, 24 words of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html></html>",
                "<p>Login</p>",
                "<article></article>",
                "<frameset><frame src=a.html></frameset>",
                "<meta http-equiv=refresh content='0; url=/b'>",
                "words, and no markup"
            })
    void refusesAPageWithoutAnArticle(String page) {
        assertThat(Parsing.refusal(html, page).reason()).startsWith("has no article");
    }

    @Test
    void takesAFlashFromAPageThatCallsItselfAnArticle() {
        assertThat(Parsing.item(html, "<meta property=og:type content=article><article>" + FLASH + "</article>")
                        .getText())
                .isEqualTo("Two people were hurt in Taraz, the police said.");
        assertThat(Parsing.refusal(html, "<article>" + FLASH + "</article>").reason())
                .startsWith("has no article");
    }

    @Test
    void takesTheOutletThatIsGivenBeforeThatOfThePage() throws IOException {
        Given given = new Given("gazette", "Steppe Gazette Wire", "kk", List.of(), null, null);

        WireItem item = Parsing.item(parse(resource("semantic.html"), "semantic.html", given));

        assertThat(item.getOutlet()).isEqualTo("Steppe Gazette Wire");
        assertThat(item.getLanguage()).isEqualTo("en-GB");
        assertThat(item.getFeed()).isEqualTo("gazette");
    }

    @ParameterizedTest
    @CsvSource({
        "https://wire.example/1,           https://wire.example/a?x=1, https://wire.example/1",
        "/1,                               https://wire.example/a?x=1, https://wire.example/1",
        "https://www.wire.example/1#top,   https://m.wire.example/a,   https://www.wire.example/1",
        "https://wire.example/,            https://wire.example/a,     https://wire.example/a",
        "https://other.example/1,          https://wire.example/a,     https://wire.example/a",
        "ftp://wire.example/1,             https://wire.example/a,     https://wire.example/a",
        "https://other.example/1,          ,                           https://other.example/1",
        ",                                 https://wire.example/a#b,   https://wire.example/a",
        "/1,                               ,                           file:page.html",
    })
    void callsAPageByItsCanonicalAddressIfItsSiteMaySaySo(
            @Nullable String canonical, @Nullable String fetched, String uri) throws IOException {
        String link = canonical == null ? "" : "<link rel=canonical href='" + canonical + "'>";
        Given given = new Given(null, null, null, List.of(), fetched == null ? null : URI.create(fetched), null);

        byte[] page =
                ("<meta property=og:type content=article>" + link + "<article>" + FLASH + "</article>").getBytes(UTF_8);

        assertThat(Parsing.item(parse(page, "page.html", given)).getUri()).isEqualTo(uri);
    }

    @Test
    void callsAStreamByItsBytesAndAFetchedPageByItsAddress() throws IOException {
        byte[] page = ("<meta property=og:type content=article><article>" + FLASH + "</article>").getBytes(UTF_8);
        Given fetched = new Given(null, null, null, List.of(), URI.create("https://wire.example/a"), null);

        assertThat(((AcceptedItem) parse(page, null, Given.NOTHING).get(0)).id())
                .startsWith("stdin-");
        assertThat(((AcceptedItem) parse(page, null, fetched).get(0)).id()).isEqualTo("https://wire.example/a");
        assertThat(((AcceptedItem) parse(page, "a/b.html", fetched).get(0)).id())
                .isEqualTo("a/b.html");
    }

    @Test
    void readsTheEncodingThatTheTransportNames() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        Given given = new Given(null, null, null, List.of(), null, cyrillic);

        List<ParsedItem> parsed = parse(documentOf("Шестеро ранены").getBytes(cyrillic), "page.html", given);

        assertThat(Parsing.item(parsed).getText()).endsWith("Шестеро ранены");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-06T15:30:00+06:00, 2022-01-06T09:30:00Z, INSTANT",
        "2022-01-06 15:30 +0600,    2022-01-06T09:30:00Z, INSTANT",
        "2022-01-06T09:30:00.123Z,  2022-01-06T09:30:00.123Z, INSTANT",
        "2022-01-06T15:30:00,       2022-01-06T00:00:00Z, DAY",
        "2022-01-06 15:30,          2022-01-06T00:00:00Z, DAY",
        "2022-01-06,                2022-01-06T00:00:00Z, DAY",
    })
    void readsTimesAsPagesWriteThem(String words, Instant time, TimePrecision precision) {
        String page = documentOf("Ten.").replace("<title>", "<meta name=date content='" + words + "'><title>");

        assertThat(Parsing.item(html, page).getPublished()).isEqualTo(new StatedTime(time, precision));
    }

    @Test
    void takesTheTimeOfTheTimeElementIfThereIsOneAlone() {
        String one = documentOf("Ten.").replace("<article>", "<article><time datetime=2022-01-06>Thursday</time>");
        String two = one.replace("<article>", "<article><time datetime=2022-01-07>Friday</time>");
        String told = documentOf("On <time datetime=1921-05-01>May Day</time> ten.");

        assertThat(Parsing.item(html, one).getPublished().getTime()).isEqualTo(Instant.parse("2022-01-06T00:00:00Z"));
        assertThat(Parsing.item(html, two).getPublished()).isNull();
        assertThat(Parsing.item(html, told).getPublished()).isNull();
    }

    @Test
    void refusesAKillNoticeThatNamesNoItem() {
        String page = documentOf("The story was wrong.").replace(">Wire<", ">STORY WITHDRAWN: Ten drown<");

        assertThat(Parsing.refusal(html, page).reason()).contains("is a kill notice that names no item");
    }

    @Test
    void readsPastAnAttributeOfTenMegabytes() {
        String page = documentOf("Ten.")
                .replace(
                        "<article>",
                        "<article data-x=\"" + "<p>".repeat(10) + "x".repeat(10_000_000) + "\" class=\""
                                + "related ".repeat(200_000) + "\">");

        assertThat(Parsing.item(html, page).getText()).isEqualTo("This is what the wire said to us today:\n\nTen.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>",
                "<p class='related'>",
                "<article>",
                "<h2><a href=y>",
                "<table><tr><td>",
                "<ul><li>",
                "<div itemprop=articleBody>",
                "<time datetime=x>",
                "<script type=application/ld+json>[</script>"
            })
    void readsOrRefusesAHundredThousandElements(String open) {
        String page = documentOf(open.repeat(30_000) + " and that is all that it told to anyone who asked.");

        assertThat(Parsing.parse(html, page)).hasSize(1);
    }

    @Test
    void refusesAPageOfTooManyTagsOrBytes() {
        assertThat(Parsing.refusal(html, documentOf("<i>".repeat(150_001))).reason())
                .contains("150000 tags");
        assertThat(Parsing.refusal(html, documentOf(" ".repeat(HtmlArticle.MAX_BYTES)))
                        .reason())
                .contains("16777216 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>",
                "  <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
                "<html>",
                "<HTML lang=en>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"",
                "<!-- saved -->\n<html>"
            })
    void knowsAPageByItsBeginning(String head) {
        assertThat(html.beginsLike(head.getBytes(UTF_8))).isTrue();
        assertThat(html.beginsLike(("\uFEFF" + head).getBytes(UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"id\": 1}",
                "<?xml version=\"1.0\"?><rss>",
                "<nitf>",
                "<htmlx>",
                "Text with <html> in it",
                "<rss><html>"
            })
    void leavesOtherDocumentsToOtherFormats(String head) {
        assertThat(html.beginsLike(head.getBytes(UTF_8))).isFalse();
    }

    private WireItem read(String page) throws IOException {
        return Parsing.item(Parsing.parse(html, page + ".html", resource(page + ".html")));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream page = Objects.requireNonNull(HtmlArticleTest.class.getResourceAsStream(name), name)) {
            return page.readAllBytes();
        }
    }

    private List<ParsedItem> parse(byte[] bytes, @Nullable String id, Given given) throws IOException {
        List<ParsedItem> parsed = new ArrayList<>();
        InputStream content = new ByteArrayInputStream(bytes);
        html.parse(new Document(id == null ? "standard input" : id, id, 0, given, () -> content), content, parsed::add);
        return parsed;
    }

    private static StatedTime moment(String words) {
        return new StatedTime(Instant.parse(words), TimePrecision.INSTANT);
    }
}

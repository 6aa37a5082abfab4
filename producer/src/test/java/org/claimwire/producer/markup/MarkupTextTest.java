package org.claimwire.producer.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTextTest {

    @Test
    void setsParagraphsApartByAnEmptyLine() {
        assertThat(MarkupText.of("<h1>Flood</h1><p>Two  people\n died.</p><p>Rescue <b>goes</b> on.</p>"))
                .isEqualTo("Flood\n\nTwo people died.\n\nRescue goes on.");
    }

    @Test
    void keepsLineBreaks() {
        assertThat(MarkupText.of("one<br>two <br/> three<p>four")).isEqualTo("one\ntwo\nthree\n\nfour");
    }

    @Test
    void takesTwoLineBreaksForAParagraph() {
        assertThat(MarkupText.of("one<br><br>two<br> <br><br>three")).isEqualTo("one\n\ntwo\n\nthree");
    }

    @Test
    void setsListItemsApart() {
        assertThat(MarkupText.of("<p>The dead:<ul><li>26 policemen<li>two doctors<ul><li>both of Taraz</ul></ul>"))
                .isEqualTo("The dead:\n\n26 policemen\n\ntwo doctors\n\nboth of Taraz");
    }

    @Test
    void readsEntitiesAsTheirCharacters() {
        assertThat(MarkupText.of("caf&eacute;&nbsp;&amp; bar &#x1F691;")).isEqualTo("café & bar 🚑");
    }

    @Test
    void readsTheBlocksOfNitf() {
        assertThat(MarkupText.of("<body.content><block><p>Ten <num>1</num> died.</p><media><caption>A photo"
                        + "</caption></media><p>More.</p></block></body.content>"))
                .isEqualTo("Ten 1 died.\n\nMore.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>said</p><script>alert(1)</script>",
                "<style>p {}</style><p>said</p>",
                "<figure><figcaption>A photo</figcaption></figure><p>said</p>",
                "<p>said<!-- not --></p>",
                "<form><input value=x>Subscribe</form><p>said</p>",
                "<p>said</p><p hidden>not</p>",
                "<p>said</p><p hidden=until-found>not</p>",
                "<p>said<span aria-hidden=TRUE>not</span></p>",
                "<p>said</p><p style='color: red; DISPLAY : none'>not</p>",
                "<p>said</p><div style=visibility:hidden><p>not</p></div>",
                "<p>said<span class='icon sr-only'>Opens a window</span></p>",
                "<p>said<template>not</template><dialog open>not</dialog></p>",
                "<p><ruby>said<rp>(</rp><rt>not</rt><rp>)</rp></ruby></p>"
            })
    void leavesOutWhatIsNotTold(String markup) {
        assertThat(MarkupText.of(markup)).isEqualTo("said");
    }

    @Test
    void leavesOutFiguresThatAreStruckOut() {
        assertThat(MarkupText.of("<p><del>26</del> <ins>28</ins> people, <s>two</s> three of them children"))
                .isEqualTo("28 people, three of them children");
    }

    @ParameterizedTest
    @CsvSource({
        "1&nbsp;000 dead, 1 000 dead",
        "1&#8239;000 dead, 1 000 dead",
        "1&thinsp;000 dead, 1 000 dead",
        "26&nbsp; dead, 26 dead",
        "hos&shy;pi&shy;tal, hospital",
        "hospi<wbr>tal, hospital",
        "1&#8203;000, 1000",
        "&#65279;said&#8288;, said",
        "&#8207;said&#8206; &#8235;so&#8236;, said so",
        "می&zwnj;گوید, می\u200Cگوید",
        "👩&zwj;🚒, 👩\u200D🚒",
        "said&#0;, said\uFFFD",
        "sa&#xD83D;id, sa\uFFFDid",
        "<b>26</b>0 dead, 260 dead",
        "<time datetime=2022-01-06>Thursday</time>, Thursday",
    })
    void joinsAndPartsWordsAsAReaderSeesThem(String markup, String text) {
        assertThat(MarkupText.of(markup)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "26<sup><a href='#n1'>1</a></sup> dead, 26 dead",
        "26<sup class=footnote-ref>1</sup> dead, 26 dead",
        "26<sup role=doc-noteref>1</sup> dead, 26 dead",
        "26<sup>1</sup> dead, 26¹ dead",
        "10<sup>6</sup> doses, 10⁶ doses",
        "6<sup>th</sup> day, 6th day",
        "CO<sub>2</sub>, CO₂",
        "1<sup>1</sup>/<sub>2</sub>, 1¹/₂",
    })
    void neverGluesARaisedDigitToANumber(String markup, String text) {
        assertThat(MarkupText.of(markup)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "He said <q>ten</q>., He said “ten”.",
        "<q>She heard <q>ten</q></q>, “She heard ‘ten’”",
        "He said “<q>ten</q>”, He said “ten”",
        "He said <q>«ten»</q>, He said «ten»",
        "<q> <b>\"ten\"</b></q>, \"ten\"",
    })
    void setsTheMarksOfAQuotation(String markup, String text) {
        assertThat(MarkupText.of(markup)).isEqualTo(text);
    }

    @Test
    void putsTheRowOfATableOfFiguresOnOneLineWithoutJoiningItsNumbers() {
        assertThat(MarkupText.of("<p>Toll:</p><table><caption>By city</caption><tr><th>City<th>Dead<th>Hurt"
                        + "<tr><td>Almaty<td>26<td>100<tr><td>Taraz<td><td>7</table><p>More."))
                .isEqualTo("Toll:\n\nBy city\n\nCity | Dead | Hurt\nAlmaty | 26 | 100\nTaraz | | 7\n\nMore.");
    }

    @Test
    void readsTheCellsOfALayoutAsParagraphs() {
        assertThat(MarkupText.of("<table><tr><td>Home<td>Ten drowned.<br><br>Two were saved.</table>"))
                .isEqualTo("Home\n\nTen drowned.\n\nTwo were saved.");
        assertThat(MarkupText.of("<table><tr><td>26 dead</table>")).isEqualTo("26 dead");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(MarkupText.of("<pre>\nTen drowned in\n   Taraz on Monday.\n\nTwo were saved.</pre><p>More\nwords."))
                .isEqualTo("Ten drowned in\nTaraz on Monday.\n\nTwo were saved.\n\nMore words.");
    }

    @Test
    void leavesOutWhatItIsTold() {
        var body = org.jsoup.Jsoup.parse("<p>said</p><p class=x>not</p>").body();

        assertThat(MarkupText.of(body, element -> element.hasClass("x"))).isEqualTo("said");
    }

    @Test
    void writesAHeadlineOnOneLine() {
        assertThat(MarkupText.line("Ten <b>drown</b><br>in Taraz")).isEqualTo("Ten drown in Taraz");
    }

    @Test
    void isEmptyWhereThereIsNoText() {
        assertThat(MarkupText.of("<p> &nbsp; </p><br>")).isEmpty();
    }

    @Test
    void readsPlainWordsAsTheyAre() {
        assertThat(MarkupText.of("3 < 5 and 7 > 6")).isEqualTo("3 < 5 and 7 > 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<q>", "<sup>", "<div>", "<table><tr><td>", "<pre>", "<p><i>", "<ul><li>"})
    void walksThroughTensOfThousandsOfNestedElements(String open) {
        assertThat(MarkupText.of(open.repeat(30_000) + "deep")).contains("deep");
    }
}

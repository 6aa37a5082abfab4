package org.claimwire.producer.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({
        "<p>said</p><script>alert(1)</script>",
        "<style>p {}</style><p>said</p>",
        "<figure><figcaption>A photo</figcaption></figure><p>said</p>",
        "<p>said<!-- not --></p>",
        "<form><input value=x>Subscribe</form><p>said</p>"
    })
    void leavesOutWhatIsNotTold(String markup) {
        assertThat(MarkupText.of(markup)).isEqualTo("said");
    }

    @Test
    void isEmptyWhereThereIsNoText() {
        assertThat(MarkupText.of("<p> &nbsp; </p><br>")).isEmpty();
    }

    @Test
    void readsPlainWordsAsTheyAre() {
        assertThat(MarkupText.of("3 < 5 and 7 > 6")).isEqualTo("3 < 5 and 7 > 6");
    }

    @Test
    void walksThroughAHundredThousandNestedElements() {
        assertThat(MarkupText.of("<b>".repeat(100_000) + "deep")).isEqualTo("deep");
    }
}

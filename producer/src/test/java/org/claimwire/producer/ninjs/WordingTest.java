package org.claimwire.producer.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.Parsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several headlines and bodies is read, and how. */
class WordingTest {

    private final ItemFormat ninjs = new Ninjs(Parsing.CLOCK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'headline': 'A'                                                                   | A",
                "'headline_short': 'S', 'headline': 'A', 'headline_main': 'M'                      | A",
                "'headline_short': 'S', 'headline_main': 'M'                                       | M",
                "'headline_short': 'S', 'headline_sub': 'T'                                        | S",
                "'headlines': [{'value': 'A'}]                                                     | A",
                "'headlines': [{'role': 'sub', 'value': 'S'}, {'role': 'Main', 'value': 'M'}]      | M",
                "'headlines': [{'role': 'sub', 'value': 'S'}, {'value': 'A'}]                      | A",
                "'headlines': [{'role': 'main', 'value': ' '}, {'role': 'sub', 'value': 'S'}]      | S",
                "'headlines': [{'value': '<h1>A &amp; B</h1>'}]                                    | A & B",
                "'headline': 'Toll <5, police say'                                                 | Toll <5, police say",
                "'headlines': [{'role': 'main', 'contenttype': 'application/json', 'value': '{}'}] |",
            })
    void readsTheMainHeadlineElseTheOneWithoutARoleElseTheFirst(String fields, String headline) {
        assertThat(Parsing.item(ninjs, json("'body_text': 'T', " + fields)).getHeadline())
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'body_text': 'P'                                                                  | P",
                "'body_html': '<p>H</p>', 'body_text': 'P'                                         | P",
                "'body_html': '<p>H</p>', 'body_xhtml': '<p>X</p>'                                 | H",
                "'body_xhtml': '<p>H &gt; 1</p>'                                                   | H > 1",
                "'body_richhtml5': '<p>H</p>'                                                      | H",
                "'body_nitf': '<p>N</p>', 'body_html': '<p>H</p>'                                  | H",
                "'body_nitf': '<nitf><body><body.content><p>N</p></body.content></body></nitf>'    | N",
                "'body_main': '<p>Looks like <b>markup</b></p>'                                    | Looks like markup",
                "'body_main': 'a < b, they said'                                                   | a < b, they said",
                "'body_mobile_text': 'P', 'body_html': '<p>H</p>'                                  | H",
                "'body_main_html': '<p>M</p>', 'body_text': 'P'                                    | M",
                "'bodies': [{'value': 'A'}, {'value': 'B'}]                                        | A",
                "'bodies': [{'value': '<p>A</p>'}, {'value': 'B'}]                                 | B",
                "'bodies': [{'role': 'x', 'value': 'B'}, {'role': 'main', 'contenttype': 'text/html', 'value': '<p>M</p>'}] | M",
                "'bodies': [{'contentType': 'application/xhtml+xml', 'value': '<p>A</p>'}]         | A",
                "'bodies': [{'contenttype': 'Text/Plain; charset=utf-8', 'value': '<p>'}]          | <p>",
                "'bodies': [{'contenttype': 'application/xml', 'value': '<?xml version=\\\"1.0\\\"?> <nitf><body.content>N</body.content></nitf>'}] | N",
                "'bodies': [{'contenttype': 'application/xml', 'value': '<own>X</own>'}, {'value': 'B'}] | B",
                "'bodies': [{'role': 'main', 'contenttype': 'text/html', 'value': '<p></p>'}, {'value': 'B'}] | B",
                "'bodies': [{'role': 'summary', 'value': 'S'}, {'role': 'story', 'value': 'B'}]    | B",
                "'body_text': '', 'body_html': '<p>H</p>'                                          | H",
                "'description_text': 'D', 'body_text': 'P'                                         | P",
            })
    void readsTheMainBodyAndPlainTextBeforeMarkup(String fields, String text) {
        assertThat(Parsing.item(ninjs, json(fields)).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'description_text': 'D'                                                           | D",
                "'description_html': '<p>D</p>', 'type': 'composite'                               | D",
                "'descriptions': [{'role': 'lead', 'value': 'D'}], 'type': 'text'                  | D",
                "'bodies': [{'role': 'summary', 'value': 'S'}]                                     | S",
                "'descriptions': [{'value': 'D'}], 'body_teaser': 'S'                              | D",
            })
    void readsAShorterTellingOnlyWhereThereIsNoBody(String fields, String text) {
        assertThat(Parsing.item(ninjs, json(fields)).getText()).isEqualTo(text);
    }

    @Test
    void leavesHeadlineBylineAndNotesOfNitfOut() {
        String nitf =
                "<nitf><head><title>T</title></head><body><body.head><hedline><hl1>Six dead</hl1></hedline></body.head>"
                        + "<body.content><p>Six died &amp; two live.</p><p>Rain<br/>fell.</p></body.content>"
                        + "<body.end><tagline>By A</tagline></body.end></body></nitf>";

        assertThat(Parsing.item(ninjs, json("'body_nitf': '" + nitf + "'")).getText())
                .isEqualTo("Six died & two live.\n\nRain\nfell.");
    }

    @Test
    void expandsNoEntitiesOfADocumentType() {
        String nitf =
                "<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><nitf><body.content>A &a; B</body.content></nitf>"
                        .replace('\'', '`');

        assertThat(Parsing.item(ninjs, json("'bodies': [{'role': 'nitf', 'value': '" + nitf + "'}]"))
                        .getText())
                .isEqualTo("A &a; B");
    }

    @Test
    void readsMarkupThatIsNestedAHundredThousandTimes() {
        String deep = "<b>".repeat(100_000) + "deep";

        assertThat(Parsing.item(ninjs, json("'body_html': '" + deep + "'")).getText())
                .isEqualTo("deep");
        assertThat(Parsing.item(ninjs, json("'body_nitf': '" + deep + "'")).getText())
                .isEqualTo("deep");
    }

    private static String json(String fields) {
        return "{'uri': 'urn:x', ".replace('\'', '"') + fields.replace('\'', '"') + "}";
    }
}

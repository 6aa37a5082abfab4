package org.claimwire.producer.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.producer.Parsing;
import org.claimwire.producer.jsonlines.JsonLines;
import org.claimwire.producer.ninjs.Ninjs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonHeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'uri': 'urn:x', 'version': '1'}                     | true",
                "{'type': 'text', 'uri': 'urn:x'                      | true",
                "[{'uri': 'urn:x'                                     | true",
                "\uFEFF[ {'uri': 'urn:x'                              | true",
                "{'body_text': 'A text beyond the first KiB           | true",
                "{'body_html5': 'A text beyond the first KiB          | true",
                "{'versionCreated': '2022-01-06T10:20:00Z', 'bodi     | true",
                "{'pubStatus': 'usable'                               | true",
                "{'headlines': [{'value': 'cut                        | true",
                "{'$standard': {                                      | true",
                "{'associations': {'a': {'id': 'nested'}}, 'uri': 'u' | true",
                "{'id': 'own', 'uri': 'urn:x', 'pubstatus': 'usable'} | true",
                "[                                                    | true",
                "{                                                    | true",
                "{'id': 'a', 'uri': 'urn:x'}                          | false",
                "{'id': 'a', 'headline': 'x'}                         | false",
                "{'id': 'a', 'text': 'x'}                             | false",
                "{'text': 'a long text without an end                 | false",
                "{'x': {'uri': 'nested'}, 'id': 'a'}                  | false",
                "[{'id': 'a'}]                                        | false",
                "{}                                                   | false",
                "[1, 2]                                               | false",
                "{words}                                              | false",
                "words                                                | false",
                "~~                                                   | false",
            })
    void tellsNinjsByTheNamesOfTheFirstObject(String head, boolean isNinjs) {
        byte[] bytes = head.replace('\'', '"').getBytes(UTF_8);

        assertThat(JsonHead.of(bytes).isNinjs()).isEqualTo(isNinjs);
        assertThat(new Ninjs(Parsing.CLOCK).beginsLike(bytes)).isEqualTo(isNinjs);
        assertThat(isNinjs && new JsonLines(Parsing.CLOCK).beginsLike(bytes)).isFalse();
    }
}

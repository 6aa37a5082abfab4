package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemUriTest {

    @ParameterizedTest
    @CsvSource({
        "Steppe Wire, a1, item:Steppe%20Wire/a1",
        "a/b, c, item:a%2Fb/c",
        "a, b/c, item:a/b/c",
        "Хабар, 1, item:%D0%A5%D0%B0%D0%B1%D0%B0%D1%80/1",
        "AFP, 100% sure?#1, item:AFP/100%25%20sure%3F%231",
        "AFP, 'tag:afp.example,2022:1', 'tag:afp.example,2022:1'",
        "AFP, https://news.example/1, https://news.example/1",
        "AFP, urn:newsml:a:1, urn:newsml:a:1",
        "AFP, 12:30 story, item:AFP/12:30%20story",
        ", a1, item:/a1",
        ", /a1, item:/%2Fa1",
        "AFP, //evil.example/a, item:AFP/%2F/evil.example/a",
    })
    void joinsOutletAndIdUnlessTheIdIsAUri(String outlet, String id, String uri) {
        assertThat(ItemUri.ofItem(outlet, id)).isEqualTo(uri);
    }

    @Test
    void isAlwaysAnAbsoluteUriInAscii() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            String outlet = RandomWords.of(random, 12);
            String id = RandomWords.of(random, 20);

            String uri = ItemUri.ofItem(outlet, id);

            assertThat(uri).as("seed %d, round %d", seed, round).isASCII();
            assertThat(URI.create(uri)).matches(URI::isAbsolute);
            assertThat(URI.create(ItemUri.ofFile(id))).matches(URI::isAbsolute);
        }
    }
}

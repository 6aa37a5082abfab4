package org.claimwire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://wire.example, http://wire.example",
        "HTTPS://Wire.example:8443/a?b#c, https://Wire.example:8443/a?b",
        "https://wire.example/жаңалық.rss, https://wire.example/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B.rss",
        "https://жаңа.example/, https://xn--80ak9di.example/",
        "http://[2001:db8::1]:81/, http://[2001:db8::1]:81/",
        "http://wire.example/a b, http://wire.example/a%20b"
    })
    void readsAnAddressAsAPersonWritesIt(String written, String uri) {
        String ascii = HttpAddress.of(written).uri().toString();
        assertThat(ascii).matches("[ -~]+");
        if (!uri.contains("xn--")) {
            assertThat(ascii).isEqualTo(uri);
        } else {
            assertThat(ascii).startsWith("https://xn--").endsWith(".example/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wire.example",
                "file:///etc/passwd",
                "ftp://wire.example/",
                "http://",
                "http:///path",
                "https://:80/",
                "http://wire_one.example/",
                "http://wire.example:0/",
                "https://desk:/pass@wire.example/",
                "http://wire.example:70000/",
                "http://a b/",
                "http://user:pa%zz@wire.example/",
                "http://wire.example/%zz",
                "http://[::1",
                "http://wire.example/\u0000"
            })
    void refusesWhatIsNoAddress(String written) {
        assertThatThrownBy(() -> HttpAddress.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no address: ");
    }

    @Test
    void showsNoSecret() {
        HttpAddress address = HttpAddress.of("https://desk:secret@wire.example/a?token=secret");

        assertThat(address).hasToString("https://wire.example/a?...");
        assertThat(address.uri().toString()).doesNotContain("desk");
        assertThatThrownBy(() -> HttpAddress.of("https://desk:secret/@b@wire example/a?token=secret"))
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> HttpAddress.of("ftp://desk:secret@wire.example/"))
                .hasMessageNotContaining("secret");
    }
}

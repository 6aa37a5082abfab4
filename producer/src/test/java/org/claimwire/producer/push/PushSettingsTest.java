package org.claimwire.producer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import java.util.Map;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushSettingsTest {

    private final Config push = Settings.load().all().getConfig("producer.push");

    @Test
    void listensAtThisMachineAloneUnlessAHostIsNamed() {
        assertThat(PushSettings.of("push:8088", push)).satisfies(settings -> {
            assertThat(settings.host()).isEqualTo("127.0.0.1");
            assertThat(settings.port()).isEqualTo(8088);
            assertThat(settings.isLoopback()).isTrue();
        });
        assertThat(PushSettings.of("push:[::1]:0", push).host()).isEqualTo("::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"push:0.0.0.0:8088", "push:[::]:8088", "push:192.0.2.1:8088"})
    void letsNobodyElseInWithoutAToken(String source) {
        assertThatThrownBy(() -> PushSettings.of(source, push))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claimwire.producer.push.token");
        assertThat(PushSettings.of(source, withToken("0123456789abcdef")).isLoopback())
                .isFalse();
    }

    @Test
    void takesTheNamesOfAProxyInFront() {
        Config named = Settings.load()
                .with(Map.of("producer.push.hosts", "wire.example.org, desk.example.org"))
                .all()
                .getConfig("producer.push");

        assertThat(PushSettings.of("push:8088", named).hosts()).containsExactly("wire.example.org", "desk.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "a token with blanks in it", "schlüssel-0123456789"})
    void refusesATokenThatIsEasilyGuessedOrCannotBeSent(String token) {
        assertThatThrownBy(() -> PushSettings.of("push:8088", withToken(token)))
                .hasMessageContaining("at least 16")
                .hasMessageContaining("openssl rand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"push:", "push:http", "push:70000", "push::8088", "push:localhost:"})
    void refusesWhatIsNoAddress(String source) {
        assertThatThrownBy(() -> PushSettings.of(source, push)).isInstanceOf(IllegalArgumentException.class);
    }

    private Config withToken(String token) {
        return Settings.load().with(Map.of("producer.push.token", token)).all().getConfig("producer.push");
    }
}

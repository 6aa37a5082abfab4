package org.claimwire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpOptionsTest {

    @Test
    void areGoodAsTheyStandInTheSettings() {
        HttpOptions options = options("");

        assertThat(options.userAgent()).isEqualTo("Claimwire");
        assertThat(options.exchangeTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(options.maxBytes()).isEqualTo(16 * 1024 * 1024);
        assertThat(options.allowedNetworks()).isEmpty();
    }

    @Test
    void takeNetworksAsAListOrAsTheOneStringOfAVariable() {
        List<Network> both = List.of(Network.of("10.0.0.0/8"), Network.of("::1"));

        assertThat(options("allowed-networks = [\"10.0.0.0/8\", \"::1\"]").allowedNetworks())
                .isEqualTo(both);
        assertThat(options("allowed-networks = \"10.0.0.0/8, ::1\"").allowedNetworks())
                .isEqualTo(both);
    }

    @Test
    void sayAContactToEveryServer() {
        assertThat(options("contact = \"mailto:desk@wire.example\"").userAgent())
                .isEqualTo("Claimwire (+mailto:desk@wire.example)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact = \"two words\"",
                "contact = \"a\\nX-Injected: b\"",
                "contact = \"a)b\"",
                "connect-timeout = 0 seconds",
                "response-timeout = -1 second",
                "exchange-timeout = 1 day",
                "gap = 1 day",
                "max-bytes = 0",
                "max-bytes = 1 GiB",
                "max-bytes = 1 TiB",
                "allowed-networks = [localhost]"
            })
    void nameTheSettingThatMakesNoSense(String setting) {
        assertThatThrownBy(() -> options(setting))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("claimwire.producer.http." + setting.substring(0, setting.indexOf(' ')));
    }

    private static HttpOptions options(String settings) {
        Config defaults = ConfigFactory.defaultReference().getConfig("claimwire.producer.http");
        return HttpOptions.of(ConfigFactory.parseString(settings).withFallback(defaults));
    }
}

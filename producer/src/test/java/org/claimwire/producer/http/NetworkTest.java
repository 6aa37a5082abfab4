package org.claimwire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "192.168.1.7/32", "0.0.0.0/0", "fd00:0:0:0:0:0:0:0/8"})
    void readsWhatItWrites(String cidr) {
        assertThat(Network.of(cidr)).hasToString(cidr);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void takesAnAddressAloneForANetworkOfOne(String address) {
        assertThat(Network.of(address).bits()).isIn(32, 128);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "localhost/8",
                "10.0.0.1/8",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0/8",
                "::1/129",
                "fd00::1/8",
                "10.0.0.0/8/8",
                "300.0.0.0/8",
                "a.b:c/8"
            })
    void refusesWhatIsNoNetwork(String cidr) {
        assertThatThrownBy(() -> Network.of(cidr))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no network")
                .hasMessageContaining("10.20.0.0/16");
    }
}

package org.claimwire.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackPortTest {

    @Test
    void takesTheRememberedPortAgainIfItIsFree() {
        LoopbackPort first = choose(0, OptionalInt.empty(), Set.of());

        assertThat(choose(0, OptionalInt.of(first.number()), Set.of())).isEqualTo(first);
        assertThat(choose(0, OptionalInt.of(first.number()), Set.of(first))).isNotEqualTo(first);
    }

    @Test
    void takesAnotherPortThanTheRememberedOneIfThatIsTaken() throws IOException {
        try (ServerSocket other = listening()) {
            assertThat(choose(0, OptionalInt.of(other.getLocalPort()), Set.of()).number())
                    .isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void drawsPortsThatNoClientIsGivenForItsOwnEnd() {
        for (int draw = 0; draw < 100; draw++) {
            assertThat(choose(0, OptionalInt.empty(), Set.of()).number()).isBetween(10_000, 32_767);
        }
    }

    @Test
    void namesServerPortAndSettingWhenThePortAskedForIsTaken() throws IOException {
        try (ServerSocket other = listening()) {
            assertThatThrownBy(() -> choose(other.getLocalPort(), OptionalInt.empty(), Set.of()))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("the test's server")
                    .hasMessageContaining("claimwire.test.port");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesWhatIsNoPort(int number) {
        assertThatThrownBy(() -> choose(number, OptionalInt.empty(), Set.of()))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("claimwire.test.port is " + number);
    }

    private static LoopbackPort choose(int wanted, OptionalInt remembered, Set<LoopbackPort> others) {
        return LoopbackPort.choose("the test's server", "claimwire.test.port", wanted, remembered, others);
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(LoopbackPort.HOST));
    }
}

package org.claimwire.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegistryAddressTest {

    @Test
    void takesTheLoginOutOfTheAddressesBecauseTheClientLogsThem() {
        RegistryAddress address =
                RegistryAddress.of("https://desk:hunter2@one.example:8081/api, https://desk:hunter2@two.example");

        assertThat(address.urls()).containsExactly("https://one.example:8081/api", "https://two.example");
        assertThat(address.login()).isEqualTo("desk:hunter2");
    }

    @Test
    void leavesAddressesWithoutLoginAsTheyAre() {
        RegistryAddress address = RegistryAddress.of("http://localhost:8081/apis/ccompat/v7?at=@noon");

        assertThat(address.joined()).isEqualTo("http://localhost:8081/apis/ccompat/v7?at=@noon");
        assertThat(address.login()).isNull();
        assertThat(RegistryAddress.of("mock://a.b_c").joined()).isEqualTo("mock://a.b_c");
    }

    @Test
    void readsPercentEncodedCharactersAndTakesAPlusForAPlus() {
        assertThat(RegistryAddress.of("https://desk:p%40ss+w%C3%B6rd@one.example")
                        .login())
                .isEqualTo("desk:p@ss+w\u00f6rd");
    }

    @Test
    void refusesWhatCannotBeReadWithoutRepeatingIt() {
        for (String wrong : new String[] {
            "https://desk:hunter2%zz@one.example",
            "https://desk:hunter2 @one.example",
            "https://desk:hunter2@one.example,https://desk:hunter3@two.example"
        }) {
            assertThatThrownBy(() -> RegistryAddress.of(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("claimwire.registry.url")
                    .message()
                    .doesNotContain("hunter");
        }
    }
}

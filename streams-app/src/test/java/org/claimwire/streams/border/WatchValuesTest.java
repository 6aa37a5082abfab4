package org.claimwire.streams.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimwire.streams.Wire.at;

import java.time.Instant;
import java.util.List;
import org.claimwire.streams.incident.Watch;
import org.claimwire.v1.Watches;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchValuesTest {

    @Test
    void areTheWatchesOfOneCountryInTheEditorsOrder() {
        Watches value = watches(watch("January", at(1), at(20), "unrest", "protest"), watch("Avalanches", null, null));

        assertThat(WatchValues.of("KZ", Published.read(value)))
                .containsExactly(
                        new Watch("January", List.of("unrest", "protest"), at(1), at(20)),
                        new Watch("Avalanches", List.of(), null, null));
    }

    @Test
    void areGoneWithATombstoneOrAnEmptyList() {
        assertThat(WatchValues.of("KZ", null)).isEmpty();
        assertThat(WatchValues.of("KZ", watches())).isEmpty();
    }

    @Test
    void underAnotherCountrysKeyAreRefused() {
        assertRefused("RU", watches(), "RU", "KZ", "send them under their country");
    }

    @Test
    void withoutAKeyAreRefused() {
        assertRefused(null, watches(), "no key", "country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kz", "Kazakhstan", "K1", "KZ ", "KZ\n"})
    void ofWhatIsNoCountryAreRefusedEvenIfTheyAreATombstone(String key) {
        assertRefused(key, null, "\"" + key + "\"", "ISO 3166-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void withoutANameAreRefused(String name) {
        assertRefused("KZ", watches(watch(name, null, null)), "KZ", "no name");
    }

    @Test
    void ofOneNameAreRefused() {
        assertRefused(
                "KZ", watches(watch("January", null, null), watch("January", null, null, "unrest")), "\"January\"");
    }

    @Test
    void withABlankWordAreRefusedForItWouldMatchEverything() {
        assertRefused("KZ", watches(watch("January", null, null, "unrest", " ")), "\"January\"", "blank");
    }

    @Test
    void thatEndBeforeTheyBeginAreRefused() {
        assertRefused("KZ", watches(watch("January", at(9), at(8))), "\"January\"", at(9).toString(), at(8).toString());
        assertRefused("KZ", watches(watch("January", at(9), at(9))), "\"January\"");
    }

    private static void assertRefused(@Nullable String key, @Nullable Watches value, String... because) {
        assertThatThrownBy(() -> WatchValues.of(key, value))
                .isInstanceOf(BadItemException.class)
                .hasMessageContainingAll(because);
    }

    private static Watches watches(org.claimwire.v1.Watch... watches) {
        return Watches.newBuilder()
                .setCountry("KZ")
                .setWatches(List.of(watches))
                .build();
    }

    private static org.claimwire.v1.Watch watch(
            String name, @Nullable Instant from, @Nullable Instant until, String... words) {
        return new org.claimwire.v1.Watch(name, List.of(words), from, until);
    }
}

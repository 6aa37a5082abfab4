package org.claimwire.producer.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final List<String> said = new ArrayList<>();
    private long now;
    private final Outage outage = new Outage(said::add, () -> now);

    @Test
    void beginsWhenNothingHasBeenAcknowledgedForAWhileAndIsSaidOnce() {
        outage.begun();
        pass(Duration.ofSeconds(14));
        outage.look();
        assertThat(outage.isOn()).isFalse();

        pass(Duration.ofSeconds(2));
        outage.look();
        outage.look();
        outage.failed("refused");

        assertThat(outage.isOn()).isTrue();
        assertThat(said).singleElement().asString().startsWith("Waiting, nothing is lost: no broker has acknowledged");
    }

    @Test
    void isOverWithTheFirstAcknowledgement() {
        outage.begun();
        outage.failed("no metadata");
        outage.acknowledged();
        outage.acknowledged();

        assertThat(outage.isOn()).isFalse();
        assertThat(said).containsExactly("Waiting, nothing is lost: no metadata", "The brokers acknowledge again.");
    }

    @Test
    void doesNotBeginWhileNothingIsOnItsWay() {
        outage.begun();
        outage.acknowledged();
        outage.ended();
        pass(Duration.ofDays(1));
        outage.look();
        outage.begun();
        outage.look();

        assertThat(outage.isOn()).isFalse();
    }

    @Test
    void keepsNobodyFromTryingWhenNobodyWaits() {
        outage.begun();
        outage.failed("no metadata");
        outage.ended();

        assertThat(outage.isOn()).isFalse();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}

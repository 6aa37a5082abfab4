package org.claimwire.streams.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.claimwire.streams.Desk;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.ReasonKind;
import org.claimwire.streams.situation.Situation;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a crisis of which everything is known, a desk is told all that it must be told, nothing else, and the same in any order. */
class RandomCrisisTest {

    private static final int SHUFFLES = Integer.getInteger("claimwire.test.shuffles", 25);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    static LongStream someSeeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPlantedReasonIsToldAndNoOtherAndEveryStoryIsOneIncident(long seed) {
        RandomCrisis crisis = RandomCrisis.of(new Random(seed));

        Desk desk = desk(crisis.items());

        assertThat(Planted.in(desk.alerts()))
                .as("reasons, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(crisis.reasons());
        assertThat(desk.alerts())
                .as("alerts, seed %d", seed)
                .allMatch(alert -> alert.reasonsOmitted() == 0)
                .extracting(Alert::situation)
                .doesNotHaveDuplicates();
        assertThat(desk.situations().stream()
                        .map(situation -> situation.key().incident())
                        .distinct())
                .as("incidents, seed %d", seed)
                .hasSize(crisis.incidents());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void anyOrderAndAnyRepetitionEndsInTheSameSituationsAndAlerts(long seed) {
        Random random = new Random(seed);
        List<WireItem> items = RandomCrisis.of(random, Scale.SMALL).items();
        Desk inOrder = desk(items);
        List<Situation> situations = inOrder.situations();
        List<Alert> alerts = inOrder.alerts();

        for (int i = 0; i < SHUFFLES; i++) {
            Desk anyhow = desk(shuffledWithRepeats(items, random));

            assertThat(anyhow.alerts())
                    .as("alerts, seed %d, shuffle %d", seed, i)
                    .isEqualTo(alerts);
            assertThat(anyhow.situations())
                    .as("situations, seed %d, shuffle %d", seed, i)
                    .isEqualTo(situations);
        }
    }

    @Test
    void theCrisesHoldReasonsOfEveryKindOpenAndClosed() {
        List<Planted> planted = seeds().boxed()
                .flatMap(seed -> RandomCrisis.of(new Random(seed)).reasons().stream())
                .toList();

        assertThat(planted).extracting(Planted::kind).contains(ReasonKind.values());
        assertThat(planted).anyMatch(reason -> reason.closed() == null);
        assertThat(planted).anyMatch(reason -> !reason.kind().isNotice() && reason.closed() != null);
    }

    private static List<WireItem> shuffledWithRepeats(List<WireItem> items, Random random) {
        List<WireItem> shuffled = new ArrayList<>(items);
        items.stream().filter(item -> random.nextInt(5) == 0).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Desk desk(List<WireItem> items) {
        Desk desk = new Desk();
        items.forEach(desk::receive);
        return desk;
    }
}

package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.Wire;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** State is a function of the set of versions: whatever the order, and however often each comes. */
class AnyOrderTest {

    private static final String[] SOURCES = {"Police", "Ministry", "Hospital"};
    private static final String[] OUTLETS = {Wire.OUTLET, "Rival Wire"};

    @RepeatedTest(200)
    void anyOrderAndAnyRepetitionEndsInTheSameClaimsAndTallies(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<WireItem> items = crisis(random);
        OfflineReplay inOrder = replay(items);

        List<WireItem> shuffled = new ArrayList<>(items);
        shuffled.addAll(items);
        Collections.shuffle(shuffled, random);
        OfflineReplay anyhow = replay(shuffled);

        assertThat(anyhow.claims()).as("claims, seed %d", seed).isEqualTo(inOrder.claims());
        assertThat(anyhow.tallies()).as("tallies, seed %d", seed).isEqualTo(inOrder.tallies());
    }

    private static OfflineReplay replay(List<WireItem> items) {
        OfflineReplay replay = new OfflineReplay(new VersionReader(new StructuredReader()), NoticePolicy.SAME_OUTLET);
        items.forEach(item -> replay.accept(item, new Origin("test", 0, 0)));
        return replay;
    }

    /** Some items with versions of every status, colliding numbers and times, and notices about one another. */
    private static List<WireItem> crisis(Random random) {
        List<WireItem> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String uri = "urn:item:" + random.nextInt(4);
            WireItem.Builder version = Wire.version(uri, random.nextInt(4), random.nextInt(24), lines(random))
                    .setOutlet(OUTLETS[random.nextInt(10) / 9])
                    .setStatus(PubStatus.values()[1 + random.nextInt(10) / 8 + random.nextInt(10) / 9]);
            if (random.nextInt(4) == 0) {
                version.setWithdraws(List.of("urn:item:" + random.nextInt(4)));
            }
            if (random.nextInt(6) == 0) {
                version.setReplaces(List.of("urn:item:" + random.nextInt(4)));
            }
            if (random.nextInt(5) == 0) {
                version.setVersionTime(Wire.theDay());
            }
            if (random.nextInt(8) == 0) {
                version.setVersionTime(null).setReceivedAt(Wire.at(23).plus(Duration.ofMinutes(random.nextInt(9))));
            }
            items.add(version.build());
        }
        return items;
    }

    private static String[] lines(Random random) {
        return random.ints(random.nextInt(4), 0, 3)
                .mapToObj(source -> SOURCES[source] + (random.nextInt(5) == 0 ? " denies" : " says") + " killed="
                        + random.nextInt(3) + "@KZ")
                .toArray(String[]::new);
    }
}

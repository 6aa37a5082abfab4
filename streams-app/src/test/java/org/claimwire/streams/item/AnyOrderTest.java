package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.streams.Crisis;
import org.claimwire.streams.Desk;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.StructuredReader;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** State is a function of the set of versions: whatever the order, and however often each comes. */
class AnyOrderTest {

    @RepeatedTest(200)
    void anyOrderAndAnyRepetitionEndsInTheSameClaimsAndTallies(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<WireItem> items = Crisis.items(random);
        OfflineReplay inOrder = replay(items);

        List<WireItem> shuffled = new ArrayList<>(items);
        shuffled.addAll(items);
        Collections.shuffle(shuffled, random);
        OfflineReplay anyhow = replay(shuffled);

        assertThat(anyhow.claims()).as("claims, seed %d", seed).isEqualTo(inOrder.claims());
        assertThat(anyhow.tallies()).as("tallies, seed %d", seed).isEqualTo(inOrder.tallies());
        assertThat(anyhow.situations()).as("situations, seed %d", seed).isEqualTo(inOrder.situations());
        assertThat(anyhow.alerts()).as("alerts, seed %d", seed).isEqualTo(inOrder.alerts());
        assertThat(anyhow.readings()).as("readings, seed %d", seed).isEqualTo(inOrder.readings());
    }

    private static OfflineReplay replay(List<WireItem> items) {
        OfflineReplay replay =
                new OfflineReplay(new VersionReader(new StructuredReader()), NoticePolicy.SAME_OUTLET, Desk.GRACE);
        items.forEach(item -> replay.accept(item, new Origin("test", 0, 0)));
        return replay;
    }
}

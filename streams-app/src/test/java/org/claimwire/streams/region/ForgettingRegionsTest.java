package org.claimwire.streams.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.version;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.streams.Desk;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.item.ItemLedger;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.situation.StandingFigure;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** What nothing has touched for a horizon of append time is forgotten as if it had never been. */
class ForgettingRegionsTest {

    private static final Duration HORIZON = Duration.ofDays(90);
    private static final Instant START = Instant.parse("2022-01-06T00:00:00Z");
    private static final int ITEMS = 300;

    private final RegionLedger regions = new RegionLedger(RegionBooks.inMemory(HORIZON), Desk.GRACE);
    private final ItemLedger items = new ItemLedger(
            new MemoryRows<>(),
            new MemoryRows<>(),
            new Touches(new MemoryRows<>(), HORIZON),
            NoticePolicy.SAME_OUTLET,
            new VersionReader(new StructuredReader()));

    @Test
    void everySituationGetsOneTombstoneAndNoSourceStandsByAnything() {
        for (int i = 0; i < ITEMS; i++) {
            receive(i, "Source " + i % 20 + " says killed=" + (8 + i % 3) + "@KZ");
        }

        List<RegionChange> changes = regions.forget(START.plus(HORIZON).plus(Duration.ofDays(60)));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.situations()).singleElement().matches(told -> told.value() == null);
            assertThat(change.figures())
                    .hasSize(20)
                    .extracting(StandingFigure::standing)
                    .containsOnlyNulls();
        });
    }

    @Test
    void anIncidentWhoseFirstItemsAreForgottenMovesOnce() {
        for (int i = 0; i < ITEMS; i++) {
            receive(i, "Source " + i % 20 + " says killed=8@KZ");
        }

        List<RegionChange> changes = regions.forget(START.plus(HORIZON).plus(Duration.ofHours(150)));

        List<RegionChange.ToldSituation> told = new ArrayList<>();
        changes.forEach(change -> told.addAll(change.situations()));
        assertThat(told)
                .filteredOn(one -> one.value() != null && one.value().movedTo() != null)
                .hasSize(1);
        assertThat(told).filteredOn(one -> one.value() == null).hasSize(1);
        assertThat(told).hasSize(3);
    }

    private void receive(int hour, String line) {
        WireItem item = version("urn:item:" + hour, 1, 8 + hour / 60, line)
                .setSlugline("STEPPE-UNREST")
                .build();
        Instant appended = START.plus(Duration.ofHours(hour));
        items.receive(ItemVersions.of(item.getUri(), item, new Origin("test", 0, 0)), appended)
                .readings()
                .forEach(reading -> regions.receive(reading, appended));
    }
}

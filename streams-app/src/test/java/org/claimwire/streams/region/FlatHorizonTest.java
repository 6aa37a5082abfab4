package org.claimwire.streams.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.version;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.streams.Desk;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.alert.AlertBooks;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.incident.IncidentBooks;
import org.claimwire.streams.item.ItemLedger;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.situation.SituationBooks;
import org.claimwire.streams.tally.Contribution;
import org.claimwire.streams.tally.TallyBooks;
import org.claimwire.streams.tally.TallyLedger;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/**
 * An endless wire of new items, each of a new source, ten to an incident, costs no more rows and no more memory once the horizon
 * has passed. {@code -Dclaimwire.flat.items=1000000 -Dclaimwire.flat.horizon=500} lets a million pass, 500 to a horizon; docs/abuse.md has
 * what came of it.
 */
class FlatHorizonTest {

    private static final int ITEMS = Integer.getInteger("claimwire.flat.items", 1_200);
    private static final int PER_HORIZON = Integer.getInteger("claimwire.flat.horizon", ITEMS / 12);
    private static final int SHOW_EVERY = Math.max(1, ITEMS / PER_HORIZON / 12);
    private static final Duration HORIZON = Duration.ofDays(90);
    private static final Duration STEP = HORIZON.dividedBy(PER_HORIZON);
    private static final int FORGET_EVERY = Math.max(1, PER_HORIZON / 20);
    private static final Instant START = Instant.parse("2022-01-06T00:00:00Z");
    private static final String[] COUNTRIES = {"KZ", "KG", "UZ", "TJ", "TM", "MN", "AZ", "GE", "AM", "MD"};

    private final List<Rows<?>> all = new ArrayList<>();
    private final ItemLedger items = new ItemLedger(
            rows(),
            rows(),
            new Touches(rows(), HORIZON),
            NoticePolicy.SAME_OUTLET,
            new VersionReader(new StructuredReader()));
    private final RegionLedger regions = new RegionLedger(
            new RegionBooks(
                    rows(),
                    new Touches(rows(), HORIZON),
                    counted(IncidentBooks.inMemory()),
                    counted(SituationBooks.inMemory()),
                    counted(AlertBooks.inMemory()),
                    rows(),
                    rows()),
            Desk.GRACE);
    private final TallyLedger tallies = new TallyLedger(
            new TallyBooks(rows(), rows(), rows(), rows(), new Touches(rows(), HORIZON), new Touches(rows(), HORIZON)));

    @Test
    void whatIsKeptIsFlatOnceTheHorizonHasPassed() {
        List<Integer> kept = new ArrayList<>();
        System.out.println("| horizons passed | items | rows | heap, MiB |\n|---|---|---|---|");
        for (int item = 0; item < ITEMS; item++) {
            Instant appended = START.plus(STEP.multipliedBy(item));
            receive(item, appended);
            if (item % FORGET_EVERY == 0) {
                forget(appended);
            }
            if ((item + 1) % PER_HORIZON == 0) {
                kept.add(rowsKept());
                show(kept.size(), item + 1);
            }
        }
        int afterTwo = kept.get(1);
        assertThat(afterTwo).isPositive();
        assertThat(kept.subList(2, kept.size())).allMatch(rows -> rows <= afterTwo * 1.1);

        forgetAllAfter(START.plus(STEP.multipliedBy(ITEMS)));
        assertThat(keysKept()).isEmpty();
    }

    private void show(int horizons, int received) {
        if (horizons <= 2 || horizons % SHOW_EVERY == 0) {
            System.out.printf("| %,d | %,d | %,d | %,d |%n", horizons, received, rowsKept(), heap());
        }
    }

    private void receive(int number, Instant appended) {
        String country = COUNTRIES[number / 10 % COUNTRIES.length];
        WireItem item = version(
                        "urn:item:" + number,
                        1,
                        8,
                        "Source " + number + " says killed=" + (8 + number % 7) + "@" + country)
                .setSlugline("STORY-" + number / 10)
                .setVersionTime(new StatedTime(appended, TimePrecision.INSTANT))
                .build();
        items.receive(ItemVersions.of(item.getUri(), item, new Origin("test", 0, 0)), appended)
                .readings()
                .forEach(reading -> regions.receive(reading, appended)
                        .figures()
                        .forEach(figure -> tallies.receive(figure, appended)));
        String name = "Source " + number;
        Source source = new Source("source-" + number, name, SourceKind.GOVERNMENT, null, null, name);
        tallies.receive(
                new Contribution(
                        "claim-" + number,
                        source,
                        true,
                        item.getUri(),
                        "Steppe Wire",
                        Quotation.DIRECT,
                        false,
                        appended),
                appended);
    }

    /** What is forgotten of a region touches the tallies once more, so that they are forgotten a horizon later. */
    private void forgetAllAfter(Instant last) {
        for (int horizons = 2; horizons <= 8; horizons += 2) {
            forget(last.plus(HORIZON.multipliedBy(horizons)));
        }
    }

    private void forget(Instant now) {
        while (!items.forget(now).isEmpty()) {
            // in pieces
        }
        List<RegionChange> changes = regions.forget(now);
        while (!changes.isEmpty()) {
            changes.forEach(change -> change.figures().forEach(figure -> tallies.receive(figure, now)));
            changes = regions.forget(now);
        }
        while (!tallies.forget(now).isEmpty()) {
            // in pieces
        }
    }

    private <V> Rows<V> rows() {
        MemoryRows<V> rows = new MemoryRows<>();
        all.add(rows);
        return rows;
    }

    /** Books are records of rows, and of other books. */
    private <B extends Record> B counted(B books) {
        for (RecordComponent component : books.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(books);
                if (part instanceof Rows<?> rows) {
                    all.add(rows);
                } else if (part instanceof Record more) {
                    counted(more);
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return books;
    }

    private int rowsKept() {
        return keysKept().size();
    }

    private List<String> keysKept() {
        return all.stream()
                .flatMap(rows -> rows.keysBetween("", "\uFFFF", Integer.MAX_VALUE).stream())
                .toList();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}

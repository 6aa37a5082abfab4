package org.claimwire.local.e2e;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.intake.Intake;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.border.WatchValues;
import org.claimwire.streams.item.Origin;
import org.claimwire.v1.Watches;
import org.claimwire.v1.WireItem;

/** The example wire, and what the oracle makes of it. */
final class ExampleWire {

    static final ItemReader READER = EnglishReader.load();

    private static final String FILE = "../examples/january-2022.jsonl";
    private static final Clock RECEIVED = Clock.fixed(Instant.parse("2022-02-01T00:00:00Z"), ZoneOffset.UTC);

    private ExampleWire() {}

    /** All versions, in the order of the file. */
    static List<WireItem> items() {
        List<WireItem> items = new ArrayList<>();
        Intake.of(List.of(FILE), InputStream.nullInputStream(), RECEIVED).forEach(parsed -> {
            if (!(parsed instanceof AcceptedItem accepted)) {
                throw new AssertionError("the example wire is not accepted: " + parsed);
            }
            items.add(accepted.item());
        });
        return items;
    }

    /** What follows from these items, by the oracle. */
    static Outcome expected(List<WireItem> items) {
        return expected(items, Map.of());
    }

    /** What follows from these items and watches, by the oracle. */
    static Outcome expected(List<WireItem> items, Map<String, Watches> watches) {
        return expected(items, watches, READER);
    }

    /** What follows from these items, read by a reader, and watches, by the oracle. */
    static Outcome expected(List<WireItem> items, Map<String, Watches> watches, ItemReader reader) {
        OfflineReplay replay = OfflineReplay.of(Settings.load(), reader);
        watches.forEach((country, value) -> replay.watch(country, WatchValues.of(country, value)));
        for (int i = 0; i < items.size(); i++) {
            replay.accept(items.get(i), new Origin(FILE, 0, i));
        }
        return Outcome.of(replay);
    }
}

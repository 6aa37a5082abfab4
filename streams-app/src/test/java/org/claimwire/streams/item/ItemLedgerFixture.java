package org.claimwire.streams.item;

import static org.claimwire.streams.Wire.at;
import static org.claimwire.streams.Wire.version;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimwire.extraction.ItemReader;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.v1.WireItem;

/** A ledger of one item, and what it has told so far. */
abstract class ItemLedgerFixture {

    static final String ITEM = "item:Steppe%20Wire/1";
    static final Duration HORIZON = Duration.ofDays(90);

    final MemoryRows<ReadVersion> versions = new MemoryRows<>();
    final MemoryRows<KeptNotice> notices = new MemoryRows<>();
    final Touches touches = new Touches(new MemoryRows<>(), HORIZON);
    ItemLedger ledger = ledger(new StructuredReader(), NoticePolicy.SAME_OUTLET);
    final Map<String, TrackedClaim> told = new TreeMap<>();
    ItemChange last = ItemChange.NONE;
    Instant appended = at(12);

    ItemLedger ledger(ItemReader reader, NoticePolicy policy) {
        return new ItemLedger(versions, notices, touches, policy, new VersionReader(reader));
    }

    static ReadVersion read(WireItem item) {
        return new VersionReader(new StructuredReader())
                .read(ItemVersions.of(item.getUri(), item, new Origin("t", 0, 0)));
    }

    void receive(WireItem.Builder builder) {
        WireItem item = builder.build();
        ItemVersion version = ItemVersions.of(item.getUri(), item, new Origin("test", 0, 0));
        note(ledger.receive(version, appended));
        version.notices().forEach(notice -> note(ledger.receive(notice, appended)));
    }

    void note(ItemChange change) {
        last = change;
        change.claims().forEach(claim -> told.put(claim.claimId(), claim));
    }

    CurrentItem current() {
        return Objects.requireNonNull(ledger.current(ITEM));
    }

    TrackedClaim claimOf(String source) {
        return told.values().stream()
                .filter(claim -> claim.claim().source().name().equals(source))
                .findFirst()
                .orElseThrow();
    }

    TrackedClaim claimSaying(String sentence) {
        return told.values().stream()
                .filter(claim -> claim.claim().sentence().exact().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    /** The latest life of every claim, by its sentence, as "hour-hour reason". */
    Map<String, String> lives() {
        Map<String, String> lives = new TreeMap<>();
        for (TrackedClaim claim : told.values()) {
            Life life = claim.life();
            String end = life.until() == null ? "" : hour(life.until()) + " " + life.because();
            lives.put(claim.claim().sentence().exact(), hour(life.from()) + "-" + end);
        }
        return lives;
    }

    static long hour(Instant time) {
        return Duration.between(at(0), time).toHours();
    }
}

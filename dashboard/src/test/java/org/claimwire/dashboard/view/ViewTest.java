package org.claimwire.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Claim;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.Severity;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final Instant APPENDED = Instant.parse("2026-01-01T00:00:00Z");

    private View view = new View(limits(1_000, 100, 100));

    @Test
    void showsOpenAlertsFirstThenTheMostSevereThenTheNewest() {
        alert("resolved", AlertStatus.RESOLVED, Severity.HIGH, 9);
        alert("low", AlertStatus.OPEN, Severity.LOW, 8);
        alert("high, old", AlertStatus.OPEN, Severity.HIGH, 1);
        alert("high, new", AlertStatus.OPEN, Severity.HIGH, 2);
        assertThat(keys(Kind.ALERT)).containsExactly("high, new", "high, old", "low", "resolved");
        assertThat(view.openAlerts()).isEqualTo(3);
        alert("high, new", AlertStatus.RESOLVED, Severity.HIGH, 2);
        assertThat(keys(Kind.ALERT)).containsExactly("high, old", "low", "resolved", "high, new");
    }

    @Test
    void showsSituationsWithOpenAlertsFirstAndAgainOnceTheyAreResolved() {
        view.put(SampleDesk.situation("new/killed", claim("a", 9)));
        view.put(SampleDesk.situation("old/killed", claim("b", 1)));
        assertThat(keys(Kind.SITUATION)).containsExactly("new/killed", "old/killed");
        view.put(SampleDesk.alert("alert", "old/killed", AlertStatus.OPEN, Severity.LOW, claim("a", 9), claim("b", 1)));
        assertThat(keys(Kind.SITUATION)).containsExactly("old/killed", "new/killed");
        view.remove(Kind.ALERT, "alert");
        assertThat(keys(Kind.SITUATION)).containsExactly("new/killed", "old/killed");
    }

    @Test
    void turnsEveryPageOnceWhateverIsChangedMeanwhile() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 95; i++) {
            view.put(claim("claim " + i, i), APPENDED);
            expected.add(0, "claim " + i);
        }
        List<String> read = new ArrayList<>();
        Order behind = null;
        do {
            Found page = view.find(Kind.CLAIM, Query.ALL, behind, 10);
            page.entries().forEach(entry -> read.add(entry.key()));
            behind = page.next() == null ? null : Order.of(page.next().token()).orElseThrow();
            view.put(claim("newer " + read.size(), 1_000 + read.size()), APPENDED);
        } while (behind != null);
        assertThat(read)
                .containsExactlyElementsOf(expected.subList(0, read.size()))
                .hasSizeGreaterThan(90);
    }

    @Test
    void findsByWhateverIsAskedFor() {
        Flood.tell(view);
        assertThat(found(Kind.CLAIM, query("text", "DROWNED"))).containsExactly("claim-low");
        assertThat(found(Kind.CLAIM, query("text", "drowned ninety"))).isEmpty();
        assertThat(found(Kind.CLAIM, query("place", "uzb"))).hasSize(2);
        assertThat(found(Kind.CLAIM, query("place", "uz"))).hasSize(2);
        assertThat(found(Kind.CLAIM, query("place", "kazakhstan"))).isEmpty();
        assertThat(found(Kind.CLAIM, query("incident", "flood-1"))).hasSize(2);
        assertThat(found(Kind.CLAIM, query("incident", "flood-2"))).isEmpty();
        assertThat(found(Kind.CLAIM, query("situation", SampleDesk.SITUATION))).hasSize(2);
        assertThat(found(Kind.SOURCE, query("incident", "flood-1")))
                .containsExactly(Flood.HEALTH.getKey(), Flood.INTERIOR.getKey());
        assertThat(found(Kind.ALERT, query("outlet", "asia  desk"))).hasSize(1);
        assertThat(found(Kind.SITUATION, query("source", Flood.HEALTH.getKey())))
                .hasSize(1);
        assertThat(found(Kind.SITUATION, query("since", "2022-03-01T15:00:01Z")))
                .isEmpty();
        assertThat(found(Kind.SITUATION, query("since", "2022-03-01T15:00:00Z")))
                .hasSize(1);
    }

    @Test
    void keepsNoMoreTextThanThereIsRoomForAndTheNewest() {
        for (int i = 0; i < 20; i++) {
            view.put(item("item:" + i, "x".repeat(100)), APPENDED.plusSeconds(i));
        }
        assertThat(view.textKept()).isLessThanOrEqualTo(1_000);
        assertThat(version("item:19").expired()).isFalse();
        assertThat(version("item:0").expired()).isTrue();
        assertThat(version("item:0").item().getText()).isEmpty();
        assertThat(version("item:0").item().getHeadline()).isNotNull();
    }

    @Test
    void letsATextGoAfterItsHorizonAndAnItemAfterTheTopics() {
        view.put(item("item:a", "words"), APPENDED);
        view.forget(APPENDED.plus(Duration.ofDays(6)));
        assertThat(version("item:a").expired()).isFalse();
        view.forget(APPENDED.plus(Duration.ofDays(8)));
        assertThat(version("item:a").expired()).isTrue();
        view.forget(APPENDED.plus(Duration.ofDays(91)));
        assertThat(view.item("item:a")).isEmpty();
        assertThat(view.textKept()).isZero();
    }

    @Test
    void keepsNoMoreItemsAndClaimsThanItMay() {
        for (int i = 0; i < 250; i++) {
            view.put(item("item:" + i, "x"), APPENDED.plusSeconds(i));
            view.put(claim("claim " + i, i), APPENDED.plusSeconds(i));
        }
        assertThat(view.count(Kind.ITEM)).isEqualTo(100);
        assertThat(view.count(Kind.CLAIM)).isEqualTo(100);
        assertThat(keys(Kind.CLAIM)).first().isEqualTo("claim 249");
        assertThat(view.item("item:249")).isPresent();
    }

    @Test
    void doesNotShowAgainWhatWasKilledBeforeItWasForgotten() {
        view.put(version("1", PubStatus.USABLE, 0, "first"), APPENDED);
        view.put(version("2", PubStatus.CANCELED, 10, "kill"), APPENDED);
        view.remove(Kind.ITEM, "item:a");
        view.put(version("1", PubStatus.USABLE, 0, "first"), APPENDED);
        assertThat(version("item:a").hidden()).isTrue();
        view.put(version("3", PubStatus.USABLE, 20, "third"), APPENDED);
        assertThat(version("item:a").hidden()).isFalse();
    }

    @Test
    void concludesTheSameOfAnItemInWhateverOrderItsVersionsCome() {
        long seed = System.nanoTime();
        List<Runnable> told = new ArrayList<>(List.of(
                () -> view.put(version("1", PubStatus.USABLE, 0, "first"), APPENDED),
                () -> view.put(version("2", PubStatus.USABLE, 10, "second"), APPENDED),
                () -> view.put(version("3", PubStatus.CANCELED, 20, "kill"), APPENDED),
                () -> view.put(version("4", PubStatus.USABLE, 30, "fourth"), APPENDED)));
        for (int round = 0; round < 24; round++) {
            Collections.shuffle(told, new Random(seed + round));
            view = new View(limits(1_000, 100, 100));
            told.forEach(Runnable::run);
            ItemFile file = view.item("item:a").orElseThrow();
            assertThat(file.versions())
                    .as("seed %d", seed + round)
                    .extracting(ItemVersion::hidden)
                    .containsExactly(true, true, true, false);
            assertThat(file.current().item().getText()).isEqualTo("fourth");
            assertThat(file.status()).isEqualTo("usable");
            assertThat(view.textKept()).isEqualTo("fourth".length());
        }
    }

    private void alert(String id, AlertStatus status, Severity severity, int hour) {
        view.put(SampleDesk.alert(id, id + "/s", status, severity, claim("a", hour), claim("b", hour)));
    }

    private static Claim claim(String id, int hour) {
        return SampleDesk.claim(
                id,
                "item:" + id,
                Flood.HEALTH,
                5,
                SampleDesk.MORNING.plus(Duration.ofHours(hour)),
                "Five people died.");
    }

    private static WireItem item(String uri, String text) {
        return SampleDesk.item(uri, "1", PubStatus.USABLE, SampleDesk.MORNING, text);
    }

    private static WireItem version(String number, PubStatus status, int minutes, String text) {
        return SampleDesk.item("item:a", number, status, SampleDesk.MORNING.plusSeconds(60L * minutes), text);
    }

    private ItemVersion version(String uri) {
        return view.item(uri).orElseThrow().current();
    }

    private List<String> keys(Kind kind) {
        return found(kind, Query.ALL);
    }

    private List<String> found(Kind kind, Query query) {
        return view.find(kind, query, null, 500).entries().stream()
                .<String>map(Entry::key)
                .toList();
    }

    private static Query query(String name, String value) {
        return new Query(
                one("incident", name, value),
                one("situation", name, value),
                Set.of(),
                Set.of(),
                one("source", name, value),
                name.equals("outlet") ? Set.of(Folded.of(value)) : Set.of(),
                one("place", name, value),
                name.equals("text") ? List.of(Folded.words(value)) : List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                since(name, value));
    }

    private static Set<String> one(String asked, String name, String value) {
        return asked.equals(name) ? Set.of(value) : Set.of();
    }

    private static @Nullable Instant since(String name, String value) {
        return name.equals("since") ? Instant.parse(value) : null;
    }

    private static Limits limits(long text, int items, int claims) {
        return new Limits(Duration.ofDays(90), Duration.ofDays(7), text, items, claims, 10_000, Map.of());
    }
}

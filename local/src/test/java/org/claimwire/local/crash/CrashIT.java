package org.claimwire.local.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.local.crash.fault.Fault;
import org.claimwire.local.e2e.Outcome;
import org.claimwire.local.e2e.Pipeline;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.item.Origin;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/**
 * Whatever is killed, frozen, cut off, lost or full: nothing is lost and nothing counts twice.
 *
 * <p>A short run belongs to every build; {@code ./mvnw verify -Pcrash} is a long one. {@code -Dcrash.seed=} repeats a run so far as chance
 * goes, {@code -Dcrash.faults=KillBroker,...} looks into some faults alone.
 */
class CrashIT {

    private static final int PARTITIONS = 5;
    private static final int ITEMS_OF_A_SHORT_RUN = 250;
    private static final int ITEMS_OF_A_LONG_RUN = 3_000;

    private final boolean thorough = Boolean.getBoolean("crash.thorough");
    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final long begun = System.nanoTime();
    private final List<Fault> met = new ArrayList<>();

    @Test
    void whateverIsKilledOrLostEndsInWhatTheOracleSays() throws Exception {
        Path folder = Files.createTempDirectory("crash-");
        say("seed %d (repeat with -Dcrash.seed=%d%s), all of it in %s"
                .formatted(seed, seed, thorough ? " -Pcrash" : "", folder));
        try {
            run(folder);
        } catch (Throwable failed) {
            say("FAILED with seed %d after %s; processes' logs: %s/*.log"
                    .formatted(seed, Schedule.counted(met), folder));
            throw failed;
        }
        Folders.empty(folder);
        Files.delete(folder);
    }

    private void run(Path folder) throws Exception {
        Optional<String> former = thorough ? FormerRelease.build(folder) : Optional.empty();
        Schedule schedule = schedule(former.isPresent());
        say("schedule: " + schedule);
        int items = thorough ? ITEMS_OF_A_LONG_RUN : ITEMS_OF_A_SHORT_RUN;
        List<String> lines = CrisisWire.lines(random, items);
        try (CrashSite site = new CrashSite(folder, PARTITIONS, former.orElse(CrashSite.THIS_RELEASE))) {
            site.start();
            Shift shift = new Shift(site, lines, items / (3 * schedule.faults().size() + 2));
            try (Pipeline pipeline = site.pipeline()) {
                work(site, shift, schedule, pipeline);
                compare(site, pipeline, items);
            }
        }
    }

    /** Meets the faults; when one is not got over, the instances say what they are at before they are closed. */
    private void work(CrashSite site, Shift shift, Schedule schedule, Pipeline pipeline) throws Exception {
        try {
            for (Fault fault : schedule.faults()) {
                meet(fault, shift);
            }
            shift.giveRest();
            say("the rest is given");
            pipeline.awaitRest();
            say("at rest");
        } catch (Throwable failed) {
            try {
                site.askForThreads();
            } catch (IOException mute) {
                failed.addSuppressed(mute);
            }
            throw failed;
        }
    }

    private Schedule schedule(boolean fromFormerRelease) {
        String names = System.getProperty("crash.faults");
        if (names != null) {
            return Schedule.only(names, random);
        }
        return thorough ? Schedule.thorough(random, fromFormerRelease) : Schedule.brief(random);
    }

    private void meet(Fault fault, Shift shift) throws Exception {
        Optional<String> obstacle = fault.obstacle();
        if (obstacle.isPresent()) {
            say("skipped: %s; %s".formatted(fault.name(), obstacle.get()));
            return;
        }
        shift.workForAMoment(random);
        say(fault.name());
        say("    " + fault.strike(shift, random));
        met.add(fault);
        assertThat(shift.site().instances())
                .as("instances that run, after " + fault.name())
                .allMatch(instance -> instance.process().isAlive());
    }

    private void compare(CrashSite site, Pipeline pipeline, int items) throws Exception {
        Map<String, WireItem> received = WireTopic.received(pipeline);
        assertThat(received.keySet()).as("versions on the topic").isEqualTo(WireTopic.given(site.wire()));
        Outcome expected = oracle(received);
        Outcome outcome = pipeline.outcome();
        assertThat(outcome.claims()).isEqualTo(expected.claims());
        assertThat(outcome.tallies()).isEqualTo(expected.tallies());
        assertThat(outcome.situations()).isEqualTo(expected.situations());
        assertThat(outcome.alerts()).isEqualTo(expected.alerts()).isNotEmpty();
        assertThat(pipeline.deadLetters()).as("dead letters").isEmpty();
        say(String.format(
                Locale.ROOT,
                "seed %d, %,d items in %d partitions, %s: %,d situations, %,d alerts, %,d claims, %,d tallies equal to the"
                        + " oracle, 0 dead letters",
                seed,
                items,
                PARTITIONS,
                Schedule.counted(met),
                outcome.situations().size(),
                outcome.alerts().size(),
                outcome.claims().size(),
                outcome.tallies().size()));
    }

    private static Outcome oracle(Map<String, WireItem> received) {
        OfflineReplay replay = OfflineReplay.of(Settings.load(), EnglishReader.load());
        received.values().forEach(item -> replay.accept(item, new Origin("crash", 0, 0)));
        return Outcome.of(replay);
    }

    private void say(String words) {
        System.err.printf(Locale.ROOT, "crash %4d s: %s%n", (System.nanoTime() - begun) / 1_000_000_000, words);
    }
}

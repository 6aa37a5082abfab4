package org.claimwire.streams.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.StandingFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * A tally is a function of the last state of every claim and of every standing figure: states of one thing come in their order,
 * those of different things, from different partitions, in any.
 */
class TallyInAnyOrderTest {

    private static final Duration FOREVER = Duration.ofDays(365_000);
    private static final Instant APPENDED = at(12);
    private static final int THINGS = 40;
    private static final int STATES = 4;

    @RepeatedTest(100)
    void claimsAndFiguresEndInTheSameTalliesInWhateverOrderTheyCome(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        Map<String, List<Record>> histories = histories(random);
        List<Record> lastStates = histories.values().stream()
                .map(states -> states.get(states.size() - 1))
                .toList();

        Map<String, Tally> once = tallies(lastStates);
        assertThat(once).as("seed %d", seed).isNotEmpty();
        assertThat(tallies(anyhow(histories, random))).as("seed %d", seed).isEqualTo(once);
        assertThat(tallies(anyhow(histories, random))).as("seed %d", seed).isEqualTo(once);
    }

    /** A state of a claim, or what a source says of a situation. */
    private record Record(
            @Nullable Contribution claim, @Nullable StandingFigure figure) {}

    /** The tallies after these records, the last one given for each source. */
    private static Map<String, Tally> tallies(List<Record> records) {
        TallyLedger ledger = new TallyLedger(TallyBooks.inMemory(FOREVER));
        Map<String, Tally> last = new TreeMap<>();
        for (Record record : records) {
            Tally tally = record.claim() == null
                    ? ledger.receive(Objects.requireNonNull(record.figure()), APPENDED)
                    : ledger.receive(record.claim(), APPENDED);
            if (tally != null) {
                last.put(tally.source().key(), tally);
            }
        }
        return last;
    }

    private static List<Record> anyhow(Map<String, List<Record>> histories, Random random) {
        List<Queue<Record>> waiting = new ArrayList<>();
        histories.values().forEach(states -> waiting.add(new ArrayDeque<>(states)));
        List<Record> records = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Queue<Record> one = waiting.get(random.nextInt(waiting.size()));
            Record next = one.remove();
            records.add(next);
            if (random.nextInt(4) == 0) {
                records.add(next);
            }
            if (one.isEmpty()) {
                waiting.remove(one);
            }
        }
        return records;
    }

    private static Map<String, List<Record>> histories(Random random) {
        Map<String, List<Record>> histories = new LinkedHashMap<>();
        for (int thing = 0; thing < THINGS; thing++) {
            String source = "test:" + random.nextInt(3);
            boolean isClaim = random.nextBoolean();
            List<Record> states = new ArrayList<>();
            for (int state = 0; state <= random.nextInt(STATES); state++) {
                states.add(
                        isClaim
                                ? new Record(claim(source, "c" + thing, random), null)
                                : new Record(null, figure(source, "s" + thing, random)));
            }
            histories.put((isClaim ? "c" : "s") + thing, states);
        }
        return histories;
    }

    private static Contribution claim(String key, String id, Random random) {
        Source source = new Source(key, "named by " + id, SourceKind.POLICE, null, null, null);
        return new Contribution(
                id,
                source,
                random.nextInt(3) > 0,
                "urn:" + random.nextInt(4),
                random.nextInt(5) == 0 ? null : "Outlet " + random.nextInt(4),
                Quotation.values()[random.nextInt(Quotation.values().length)],
                random.nextBoolean(),
                random.nextInt(6) == 0 ? null : at(random.nextInt(5)));
    }

    private static StandingFigure figure(String source, String incident, Random random) {
        SituationKey key = new SituationKey(
                incident, Outcome.KILLED, Group.EVERYONE, Set.of(), Place.ofCountry("Kazakhstan", "KZ"));
        if (random.nextInt(4) == 0) {
            int moves = random.nextInt(2);
            return new StandingFigure(source, key, moves, 0, null, null, null);
        }
        long low = random.nextInt(100);
        Interval standing = new Interval(low, random.nextBoolean() ? null : low);
        return new StandingFigure(
                source, key, random.nextInt(5), random.nextInt(5), low, standing, at(random.nextInt(5)));
    }
}

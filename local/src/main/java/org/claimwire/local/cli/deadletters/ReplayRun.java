package org.claimwire.local.cli.deadletters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.jspecify.annotations.Nullable;

/** One round of replays: chooses the letters, publishes what may be published, and says of every other one why not. */
public final class ReplayRun {

    private final Settings settings;
    private final DeadLetterTopic letters;
    private final Topic<?, ?> wireItems;
    private final Consumer<String> done;
    private final Consumer<String> left;
    private final RefusedRecord records;
    private boolean dryRun;
    private long replayed;
    private long kept;
    private long passedOver;

    /**
     * @param settings name the broker
     * @param letters where the letters are
     * @param wireItems where their records go
     * @param done takes a line for every record that is published, or would be
     * @param left takes a line for every letter that is left, with the reason
     */
    public ReplayRun(
            Settings settings,
            DeadLetterTopic letters,
            Topic<?, ?> wireItems,
            Consumer<String> done,
            Consumer<String> left) {
        this.settings = settings;
        this.letters = letters;
        this.wireItems = wireItems;
        this.done = done;
        this.left = left;
        records = new RefusedRecord(settings);
    }

    /**
     * Replays the letters at these places.
     *
     * @param dryRun whether to say only what would be published
     * @return whether none is left
     * @throws org.apache.kafka.common.KafkaException if the brokers do not answer
     */
    public boolean replay(List<Place> places, boolean dryRun) {
        this.dryRun = dryRun;
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        for (Place place : places) {
            Optional<ConsumerRecord<byte[], byte[]>> record = letters.at(place);
            record.ifPresentOrElse(found::add, () -> leave(place, "is not there, or is no longer kept"));
        }
        Instant oldest = found.stream()
                .map(record -> Instant.ofEpochMilli(record.timestamp()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (oldest != null) {
            Retries retries = new Retries();
            letters.look(oldest, (letter, record) -> retries.note(letter));
            publish(found, new ReplayRules(wireItems.name(), retries));
        }
        return kept == 0;
    }

    private void publish(List<ConsumerRecord<byte[], byte[]>> found, ReplayRules rules) {
        try (Replay replay = replay()) {
            for (ConsumerRecord<byte[], byte[]> record : found) {
                take(replay, rules, Letter.of(record), record);
            }
            replay.settle();
        }
    }

    /**
     * Replays all letters that there are now and that a filter wants, but those whose place another one has taken.
     *
     * @param dryRun whether to say only what would be published
     * @return whether none is left
     * @throws org.apache.kafka.common.KafkaException if the brokers do not answer
     */
    public boolean replayAll(LetterFilter filter, boolean dryRun) {
        this.dryRun = dryRun;
        Retries retries = new Retries();
        Set<Place> wanted = new HashSet<>();
        letters.look(filter.since(), (letter, record) -> {
            retries.note(letter);
            if (filter.wants(letter)) {
                wanted.add(letter.place());
            }
        });
        int before = wanted.size();
        wanted.removeIf(place -> retries.successor(place) != null);
        passedOver = before - wanted.size();
        if (!wanted.isEmpty()) {
            publish(filter.since(), wanted, new ReplayRules(wireItems.name(), retries));
        }
        return kept == 0;
    }

    /** Reads them once more, so that no more of them is in memory than is on its way. */
    private void publish(@Nullable Instant since, Set<Place> wanted, ReplayRules rules) {
        try (Replay replay = replay()) {
            letters.look(since, (letter, record) -> {
                if (wanted.contains(letter.place())) {
                    take(replay, rules, letter, record);
                }
            });
            replay.settle();
        }
    }

    private Replay replay() {
        return new Replay(
                settings,
                wireItems,
                (letter, at) -> {
                    replayed++;
                    done.accept(letter.place() + " is " + new RecordPlace(at.topic(), at.partition(), at.offset())
                            + " now, try " + (letter.attempts() + 1));
                },
                (letter, why) -> leave(letter.place(), why));
    }

    private void take(Replay replay, ReplayRules rules, Letter letter, ConsumerRecord<byte[], byte[]> record) {
        String hindrance = rules.hindrance(letter);
        if (hindrance != null) {
            leave(letter.place(), hindrance);
            return;
        }
        Optional<ConsumerRecord<byte[], byte[]>> refused = records.of(letter, record);
        if (refused.isEmpty()) {
            leave(
                    letter.place(),
                    "is without its record, which no longer stands at " + letter.record() + "; produce its item again");
        } else if (dryRun) {
            replayed++;
            done.accept(
                    letter.place() + " would be published to " + wireItems.name() + ", try " + (letter.attempts() + 1));
        } else {
            replay.publish(letter, refused.get());
        }
    }

    private void leave(Place place, String why) {
        kept++;
        left.accept(place + " " + why + ".");
    }

    /** The line a person reads at the end. */
    public String summary() {
        return replayed + (dryRun ? " would be replayed, " : " replayed, ") + kept + " left"
                + (passedOver == 0 ? "." : "; " + passedOver + " passed over, for a later letter stands for them.");
    }
}

package org.claimwire.local.cli.atrest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;

/**
 * Where every partition stood at one moment, after everything sent had been acknowledged.
 *
 * @param ends the end of every partition, open transactions included
 * @param stableEnds the end of every partition for a read_committed consumer
 * @param read how far the application has committed its reading of every input and repartition partition; the
 *     partition's beginning where it has committed nothing
 * @param shown how far every output partition has been shown
 */
public record Look(
        Map<TopicPartition, Long> ends,
        Map<TopicPartition, Long> stableEnds,
        Map<TopicPartition, Long> read,
        Map<TopicPartition, Long> shown) {

    private static final Comparator<TopicPartition> BY_NAME =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    /** Copies the maps. */
    public Look {
        ends = Map.copyOf(ends);
        stableEnds = Map.copyOf(stableEnds);
        read = Map.copyOf(read);
        shown = Map.copyOf(shown);
    }

    /** What is still to be done, a sentence each, by partition; empty if nothing is. */
    public List<String> unfinished() {
        List<String> unfinished = new ArrayList<>();
        ends.keySet().stream()
                .sorted(BY_NAME)
                .filter(partition -> !Objects.equals(ends.get(partition), stableEnds.get(partition)))
                .forEach(partition -> unfinished.add("%s holds an open transaction from offset %s to %s"
                        .formatted(partition, stableEnds.get(partition), ends.get(partition))));
        lagging(read)
                .forEach(partition -> unfinished.add("%s is read up to offset %s of %s"
                        .formatted(partition, read.get(partition), stableEnds.get(partition))));
        lagging(shown)
                .forEach(partition -> unfinished.add("%s is shown up to offset %s of %s"
                        .formatted(partition, shown.get(partition), stableEnds.get(partition))));
        return unfinished;
    }

    /** How many records of a topic the application has not read. */
    public long waiting(String topic) {
        return read.entrySet().stream()
                .filter(position -> position.getKey().topic().equals(topic))
                .mapToLong(position ->
                        stableEnds.getOrDefault(position.getKey(), position.getValue()) - position.getValue())
                .sum();
    }

    private List<TopicPartition> lagging(Map<TopicPartition, Long> positions) {
        return positions.keySet().stream()
                .filter(partition -> !Objects.equals(positions.get(partition), stableEnds.get(partition)))
                .sorted(BY_NAME)
                .toList();
    }
}

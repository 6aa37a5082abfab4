package org.claimwire.local.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.tools.ProducerPerformance;
import org.claimwire.local.installation.LocalInstallation;
import org.claimwire.producer.ProducerMain;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million small items through {@code produce}, from a file of JSON lines to the acknowledgement of the last one, beside
 * Kafka's own producer performance tool with as many records of that size, to as many partitions, under the same settings.
 * Not run by the build; docs/benchmarks.md has the command and what came of it.
 */
class ProducerBenchmark {

    private static final int ITEMS = Integer.getInteger("claimwire.benchmark.items", 1_000_000);
    private static final int WARM_UP = Math.max(1, ITEMS / 10);
    private static final int ROUNDS = 3;
    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");

    private final Path folder;

    ProducerBenchmark(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void sendsItemsBesideKafkasOwnTool() throws Exception {
        Path warmUp = wire("warm-up.jsonl", WARM_UP);
        Path wire = wire("wire.jsonl", ITEMS);
        Settings where = Settings.load()
                .with(Map.of("local.data-folder", folder.resolve("data").toString()));
        try (LocalInstallation installation = LocalInstallation.start(where)) {
            PeerTopic peer = PeerTopic.beside(installation.settings());
            produce(installation.settings(), warmUp, WARM_UP);
            int bytes = peer.averageRecord();
            perform(peer, WARM_UP, bytes);

            System.out.printf(Locale.ROOT, "%,d items, in the topic %d bytes each with their key%n", ITEMS, bytes);
            System.out.println("| round | produce, items a second | Kafka's tool, records a second | ratio |");
            System.out.println("|---|---|---|---|");
            for (int round = 1; round <= ROUNDS; round++) {
                double ours = ITEMS / produce(installation.settings(), wire, ITEMS);
                double theirs = ITEMS / perform(peer, ITEMS, bytes);
                System.out.printf(Locale.ROOT, "| %d | %,.0f | %,.0f | %.2f |%n", round, ours, theirs, ours / theirs);
            }
        }
    }

    /** A file of small items. */
    private Path wire(String name, int items) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int item = 0; item < items; item++) {
                writer.write("{\"id\": \"kite-%d\", \"outlet\": \"Kite Wire\", \"published\": \"%s\", \"title\": \"Fire on pier %d\","
                        .formatted(item, FIRST.plusSeconds(item), item));
                writer.write(" \"text\": \"Police said %d people were hurt when a ferry burned at pier %d.\"}\n"
                        .formatted(2 + item % 40, item));
            }
        }
        return file;
    }

    /** Sends a file, and says how many seconds it took. */
    private static double produce(Settings settings, Path file, int items) {
        long start = System.nanoTime();
        ProducerResult result = ProducerMain.publish(
                settings,
                List.of(file.toString()),
                InputStream.nullInputStream(),
                new PrintStream(System.err, true, UTF_8),
                false);
        double seconds = secondsSince(start);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.sent()).isEqualTo(items);
        return seconds;
    }

    /** Has Kafka's tool send as much, and says how many seconds it took. */
    private static double perform(PeerTopic peer, int records, int bytes) throws Exception {
        long start = System.nanoTime();
        ProducerPerformance.main(new String[] {
            "--topic", peer.name(),
            "--num-records", Integer.toString(records),
            "--record-size", Integer.toString(bytes),
            "--throughput", "-1",
            "--command-config", peer.producerProperties(Files.createTempFile("peer", ".properties")).toString()
        });
        return secondsSince(start);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

package org.claimwire.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.claimwire.extraction.ItemReader;
import org.claimwire.schemas.CoPartitioning;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.TopicCreation;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.agreement.AgreedAliases;
import org.claimwire.streams.agreement.Agreement;
import org.claimwire.streams.item.VersionReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running instance of the topology. It only wires; the flow stands in {@link ClaimsTopology}. */
public final class ClaimsApp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimsApp.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /** How much longer than a silent member is kept it may take until the group is seen without it. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final KafkaStreams streams;
    private final Duration closeTimeout;
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private final @Nullable Heartbeat heartbeat;

    private ClaimsApp(KafkaStreams streams, Settings settings) {
        this.streams = streams;
        this.closeTimeout = settings.all().getDuration("streams.close-timeout");
        String file = settings.all().getString("streams.heartbeat-file");
        this.heartbeat = file.isEmpty() ? null : Heartbeat.start(Path.of(file), HEARTBEAT, this::works);
        streams.setUncaughtExceptionHandler(new ThreadFailures(InstantSource.system()));
        streams.setStateListener((now, before) -> {
            if (now.hasCompletedShutdown()) {
                stopped.complete(null);
            }
        });
    }

    /** Starts as {@link #start(Settings, ItemReader, Agreement)} does, and stops where the application goes by other aliases. */
    public static ClaimsApp start(Settings settings, ItemReader reader) {
        return start(settings, reader, Agreement.REQUIRE);
    }

    /**
     * Creates the topics and registers the schemas that are missing, agrees on the aliases, and starts.
     *
     * @param reader reads the items
     * @param agreement what to do where the application goes by other aliases than the reader
     * @return at once; the threads join the group in the background
     * @throws org.claimwire.schemas.registry.RegistryAwayException if the registry stays away beyond the patience
     * @throws org.claimwire.streams.agreement.AliasesDifferException if the application goes by other aliases, and they are not to
     *     be replaced
     * @throws IllegalStateException if they are to be replaced while other instances run; if the registry refuses a schema, or has lost those that the topics were written with; or
     *     if topics that must meet in one task have different numbers of partitions
     * @throws UncheckedIOException if the state folder cannot be used; one that is damaged is deleted and restored from the brokers
     * @throws org.apache.kafka.common.KafkaException if the broker refuses what is needed
     */
    public static ClaimsApp start(Settings settings, ItemReader reader, Agreement agreement) {
        RegistrySerdes serdes = RegistrySerdes.of(settings);
        Topics topics = new Topics(settings.topics(), serdes);
        StreamsSettings own = new StreamsSettings(settings);
        try (Admin admin = Admin.create(settings.kafka())) {
            TopicCreation.createMissing(admin, topics.all());
            CoPartitioning.require(admin, List.of(topics.wireItems(), topics.claims(), topics.watches()));
        }
        RegisteredSchemas.of(settings, topics, serdes.registry());
        new AgreedAliases(settings, topics, own.applicationId())
                .settle(
                        reader.version().aliases(),
                        agreement,
                        own.sessionTimeout().plus(SETTLING));
        return started(
                () -> new ClaimsApp(new KafkaStreams(topology(topics, reader, own), own.properties(topics)), settings));
    }

    /** Starts on the state as it lies; without it, if it is damaged, for all of it is restored from the brokers. */
    private static ClaimsApp started(Supplier<ClaimsApp> apps) {
        ClaimsApp app = apps.get();
        try {
            app.streams.start();
            return app;
        } catch (ProcessorStateException damaged) {
            LOG.warn("The state is damaged; it is deleted and restored from the brokers.", damaged);
            app.close();
        }
        ClaimsApp fresh = apps.get();
        try {
            fresh.streams.cleanUp();
            fresh.streams.start();
            return fresh;
        } catch (StreamsException unusable) {
            fresh.close();
            throw unusable(unusable);
        }
    }

    private static UncheckedIOException unusable(StreamsException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new UncheckedIOException(new IOException(
                "the state folder cannot be used: %s (%s); make room in it, or name another by claimwire.streams.state-dir"
                        .formatted(failure.getMessage(), root.getMessage()),
                failure));
    }

    private static Topology topology(Topics topics, ItemReader reader, StreamsSettings own) {
        return ClaimsTopology.build(topics, new VersionReader(reader), own.noticePolicy(), own.grace());
    }

    /** The application id, which is the consumer group and the prefix of the internal topics. */
    public static String applicationId(Settings settings) {
        return new StreamsSettings(settings).applicationId();
    }

    private boolean works() {
        KafkaStreams.State state = streams.state();
        return state == KafkaStreams.State.CREATED || state.isRunningOrRebalancing();
    }

    /** Waits until the instance has stopped, by {@link #close} or by failures that it cannot get over. */
    public void awaitStop() {
        stopped.join();
    }

    /** Whether it has stopped because of failures. */
    public boolean hasFailed() {
        return streams.state() == KafkaStreams.State.ERROR;
    }

    /** Commits what is done and stops; what is not done within the time that the settings give is left to be aborted. */
    @Override
    public void close() {
        streams.close(closeTimeout);
        if (heartbeat != null) {
            heartbeat.close();
        }
    }
}

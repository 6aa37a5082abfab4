package org.claimwire.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.claimwire.local.StartException;
import org.jspecify.annotations.Nullable;

/**
 * The embedded broker is a Kafka node, broker and controller in one, that runs inside this JVM and keeps its data.
 *
 * <p>Kafka offers no supported way to embed a node. This class alone touches the internals it takes
 * ({@code KafkaRaftServer}, {@code KafkaConfig}, {@code Formatter}), so a new Kafka version is a change of one file.
 * A node that can no longer write to its disk halts the whole JVM, as any Kafka node does: better than to go on
 * and lose records.
 */
public final class Broker implements AutoCloseable {

    /** Kafka writes this file into a folder that it has formatted, and never without a cluster id. */
    private static final String FORMATTED = "meta.properties";

    private final BrokerSettings settings;
    private @Nullable KafkaRaftServer server;

    /** A broker that is not running yet. */
    public Broker(BrokerSettings settings) {
        this.settings = settings;
    }

    /** Where clients connect to, as {@code host:port}; the same before a start, while it runs and after a restart. */
    public String bootstrapServers() {
        return settings.port().address();
    }

    /**
     * Starts the node, on an empty folder as a new cluster, else with all that was acknowledged before. Returns when
     * it serves clients; does nothing if it runs already.
     *
     * @throws StartException if the folder cannot be used or a port was taken meanwhile
     */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        KafkaRaftServer starting = null;
        try {
            format();
            starting = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
            starting.startup();
            server = starting;
        } catch (Exception e) {
            if (starting != null) {
                starting.shutdown();
            }
            throw new StartException(
                    "The broker could not be started on %s with its data in %s: %s"
                            .formatted(bootstrapServers(), settings.folder(), rootOf(e)),
                    e);
        }
    }

    /** Stops the node within seconds; does nothing if it is not running. {@link #start()} starts it again. */
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void format() throws Exception {
        Path folder = writableFolder();
        if (Files.exists(folder.resolve(FORMATTED))) {
            return;
        }
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE)
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    /** Kafka halts the JVM over a folder that it cannot write to; here it is only an error. */
    private Path writableFolder() {
        Path folder = settings.folder();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
            return folder;
        } catch (IOException e) {
            throw new StartException("the folder cannot be written to (%s)".formatted(e), e);
        }
    }

    private static String rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && !(root instanceof StartException)) {
            root = root.getCause();
        }
        return root instanceof StartException ? String.valueOf(root.getMessage()) : root.toString();
    }
}

package org.claimwire.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;
import org.claimwire.dashboard.http.DashboardServer;
import org.claimwire.dashboard.topics.TopicReader;
import org.claimwire.dashboard.view.Limits;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.View;
import org.claimwire.schemas.Settings;

/** A dashboard that runs: it reads the topics, and serves what they say. Any number of them may run beside one another. */
public final class Dashboard implements AutoCloseable {

    private static final String BUILD = "/META-INF/maven/org.claimwire/dashboard/pom.properties";

    private final TopicReader reader;
    private final DashboardServer server;

    private Dashboard(TopicReader reader, DashboardServer server) {
        this.reader = reader;
        this.server = server;
    }

    /**
     * Listens, and begins to read. It does not wait for brokers or registry: the page says how far it is.
     *
     * @param settings those under {@code claimwire.dashboard} say where; brokers, registry and topics are those of all others
     * @throws IOException if the address cannot be listened at; the message says why
     * @throws IllegalArgumentException if the settings do not go together; the message says what to try
     */
    public static Dashboard start(Settings settings) throws IOException {
        View view = new View(Limits.of(settings));
        DashboardSettings listening = DashboardSettings.of(settings);
        TopicReader reader = new TopicReader(settings, view);
        try {
            return new Dashboard(reader, new DashboardServer(listening, view, reader::progress, version()));
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Where the page is. */
    public URI address() {
        return server.address();
    }

    /** How up to date it is. */
    public Progress progress() {
        return reader.progress();
    }

    private static String version() {
        try (InputStream build = Dashboard.class.getResourceAsStream(BUILD)) {
            Properties properties = new Properties();
            if (build != null) {
                properties.load(build);
            }
            return properties.getProperty("version", "(unpackaged classes)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops serving, and reading. */
    @Override
    public void close() {
        server.close();
        reader.close();
    }
}

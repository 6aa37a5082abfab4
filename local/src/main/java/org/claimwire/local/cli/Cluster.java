package org.claimwire.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.errors.TimeoutException;
import org.claimwire.local.cli.broker.BrokerAnswer;
import org.claimwire.local.installation.RunningInstallation;
import org.claimwire.schemas.Settings;

/** The installation that a command talks to: the one the settings name, else the local one if it runs. */
final class Cluster {

    private static final int FIRST_LOOK_MS = 4_000;
    private static final String ADDRESS = "kafka.bootstrap-servers";

    /** A person waits for the answer; Kafka's own patience of a minute is a server's. */
    private static final Map<String, String> SHORT_PATIENCE =
            Map.of("default.api.timeout.ms", "10000", "request.timeout.ms", "5000");

    private Cluster() {}

    /** The settings with the addresses to use; says so where they are those of the local installation. */
    static Settings settings(GlobalOptions options, Terminal terminal) {
        options.log(LogDetail.COMMAND);
        Settings settings = options.settings();
        if (!isDefault(settings, ADDRESS)) {
            return settings;
        }
        Optional<RunningInstallation> running = running(settings);
        if (running.isEmpty()) {
            return settings;
        }
        terminal.err()
                .printf(
                        "Using the local installation: broker %s, schema registry %s.%n",
                        running.get().bootstrapServers(), running.get().registryUrl());
        return running.get().addressedIn(settings);
    }

    /** Asks the broker; the caller closes it. */
    static Admin admin(Settings settings) {
        Properties properties = settings.kafka();
        SHORT_PATIENCE.forEach(properties::putIfAbsent);
        return Admin.create(properties);
    }

    /** Says that the brokers do not answer, where a command is about to wait for them; asks them for a few seconds. */
    static void sayIfAway(Settings settings, Terminal terminal) throws InterruptedException {
        try (Admin admin = admin(settings)) {
            BrokerAnswer.of(admin.describeCluster(new DescribeClusterOptions().timeoutMs(FIRST_LOOK_MS))
                    .clusterId());
        } catch (TimeoutException away) {
            terminal.err()
                    .printf(
                            "No broker answers at %s; waiting for it. Ctrl-C ends the wait.%n",
                            settings.all().getString(ADDRESS));
        }
    }

    /** Whether nobody has set it. */
    static boolean isDefault(Settings settings, String path) {
        return settings.all().getValue(path).origin().description().contains("reference.conf @");
    }

    private static Optional<RunningInstallation> running(Settings settings) {
        try {
            return RunningInstallation.find(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

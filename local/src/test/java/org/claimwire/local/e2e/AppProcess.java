package org.claimwire.local.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.awaitility.Awaitility;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.ClaimsApp;

/** The app as a process of its own, started by the command that a desk would use, so that it can be killed. */
final class AppProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final Settings settings;
    private final CommandProcess process;

    AppProcess(Settings settings, Path log) {
        this.settings = settings;
        this.process = new CommandProcess(log);
    }

    void start() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xmx256m"));
        Settings.flat(settings.all().withoutPath("kafka.client").withoutPath("registry.client"))
                .forEach((path, value) -> arguments.add("-Dclaimwire." + path + "=" + value));
        arguments.add(
                "-Dclaimwire.reader=fast"); // as the oracle reads; behind the settings, of which the last one counts
        arguments.addAll(List.of("org.claimwire.local.cli.Claimwire", "run", "--streams"));
        process.start(System.getProperty("java.class.path"), arguments);
    }

    /** Waits until the app has members in its group, so that a kill meets it at work. */
    void awaitWorking(Pipeline pipeline) {
        Awaitility.await().atMost(START).until(() -> hasMembers(pipeline));
    }

    private boolean hasMembers(Pipeline pipeline) throws InterruptedException {
        String group = ClaimsApp.applicationId(settings);
        try {
            return pipeline.admin().describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .anyMatch(described -> !described.members().isEmpty());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return false;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}

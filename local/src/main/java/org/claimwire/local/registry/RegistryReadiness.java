package org.claimwire.local.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.claimwire.local.StartException;

/** The time between the start of the registry's process and its first answer. */
final class RegistryReadiness {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int LOG_LINES_SHOWN = 10;

    private final RegistrySettings settings;
    private final Process process;

    /** That of a process that was started with the settings. */
    RegistryReadiness(RegistrySettings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Returns when the registry answers, with FULL_TRANSITIVE as the compatibility of every subject.
     *
     * @throws StartException if its process ends, or does not answer within a minute
     */
    void await() {
        ConfluentApi api = new ConfluentApi(settings.url());
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                api.checkFullyAndTransitively();
                return;
            } catch (IOException notYet) {
                giveUpIfEnded(notYet);
                giveUpIfLate(deadline, notYet);
                pause();
            }
        }
    }

    private void giveUpIfEnded(IOException lastAnswer) {
        if (!process.isAlive()) {
            throw new StartException(
                    "The schema registry ended with %d while starting. The end of its log, %s:%n%s"
                            .formatted(process.exitValue(), settings.log(), endOfLog()),
                    lastAnswer);
        }
    }

    private void giveUpIfLate(long deadline, IOException lastAnswer) {
        if (System.nanoTime() - deadline > 0) {
            throw new StartException(
                    "The schema registry did not answer on %s within %d s (%s). The end of its log, %s:%n%s"
                            .formatted(settings.url(), START_LIMIT.toSeconds(), lastAnswer, settings.log(), endOfLog()),
                    lastAnswer);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Interrupted while the schema registry was starting", e);
        }
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(settings.log(), StandardCharsets.UTF_8);
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(not readable: " + e + ")";
        }
    }
}

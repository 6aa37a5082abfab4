package org.claimwire.local.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Java program in a process of its own, which can be killed, frozen, ended, and started again with the same log. */
public final class CommandProcess implements AutoCloseable {

    private static final Duration DEATH = Duration.ofSeconds(10);

    private final Path log;
    private @Nullable Process process;

    /**
     * @param log what it writes to standard output and standard error; appended to
     */
    public CommandProcess(Path log) {
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param classPath as the JVM's {@code -cp} takes it
     * @param arguments options for the JVM, the main class, and its arguments
     */
    public void start(String classPath, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Where its words are. */
    public Path log() {
        return log;
    }

    /** Whether it runs, be it frozen. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** As {@code kill -9}; returns when it is gone. Does nothing if it does not run. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly();
            process.waitFor(DEATH.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** As {@code kill -STOP}: it stands still, and its connections stay open. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** As {@code kill -CONT}: it goes on as if nothing had been. */
    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** As {@code kill}: asks it to end. */
    public void terminate() {
        Objects.requireNonNull(process).toHandle().destroy();
    }

    /** Waits until it has ended, for so long; its exit code, or empty if it still runs. */
    public OptionalInt awaitEnd(Duration atMost) throws InterruptedException {
        Process running = Objects.requireNonNull(process);
        return running.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)
                ? OptionalInt.of(running.exitValue())
                : OptionalInt.empty();
    }

    /** As {@code kill -QUIT}: the JVM writes what each of its threads does to the log, and goes on. */
    public void askForThreads() throws IOException, InterruptedException {
        signal("QUIT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        String pid = Long.toString(Objects.requireNonNull(process).pid());
        int code =
                new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("kill -" + name + " " + pid + " ended with " + code);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}

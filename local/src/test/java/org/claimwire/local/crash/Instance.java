package org.claimwire.local.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.local.e2e.CommandProcess;

/** One instance of the app, {@code claimwire run --streams}, with a state folder and a way to the broker of its own. */
public final class Instance implements AutoCloseable {

    private static final Pattern PROCESS_ID = Pattern.compile("\"processId\"\\s*:\\s*\"([^\"]+)\"");

    private final String name;
    private final NetworkPath network;
    private final Map<String, String> settings;
    private final CommandProcess process;
    private String classPath;

    /**
     * @param name for the log
     * @param network its way to the broker
     * @param settings its own, by their paths below {@code claimwire}
     * @param classPath the release it runs
     * @param log what it says
     */
    Instance(String name, NetworkPath network, Map<String, String> settings, String classPath, Path log) {
        this.name = name;
        this.network = network;
        this.settings = new TreeMap<>(settings);
        this.classPath = classPath;
        this.process = new CommandProcess(log);
    }

    /** Starts it, and returns at once. */
    public void start() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xmx256m"));
        settings.forEach((path, value) -> arguments.add("-Dclaimwire." + path + "=" + value));
        arguments.addAll(List.of("org.claimwire.local.cli.Claimwire", "run", "--streams"));
        process.start(classPath, arguments);
    }

    /** Has the next start run another release. */
    public void install(String otherClassPath) {
        classPath = otherClassPath;
    }

    /** Its process. */
    public CommandProcess process() {
        return process;
    }

    /** Its way to the broker. */
    public NetworkPath network() {
        return network;
    }

    /** Where its stores are. */
    public Path stateFolder() {
        return Path.of(settings.get("streams.state-dir"));
    }

    /**
     * Asks it to end, and waits.
     *
     * @return how long it took
     * @throws AssertionError if it is still there after so long, or ends with another code than a signal's
     */
    public Duration end(Duration atMost) throws InterruptedException {
        long begun = System.nanoTime();
        process.terminate();
        OptionalInt code = process.awaitEnd(atMost);
        if (code.isEmpty() || code.getAsInt() != 128 + 15) {
            throw new AssertionError(
                    "%s ended with %s, not within %s with 143; see %s".formatted(name, code, atMost, process.log()));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * The id under which Kafka Streams names this instance's transactions, as long as its state folder lasts; empty if it has not come
     * far enough to have one.
     */
    Optional<String> processId() throws IOException {
        Optional<Path> file = metadata();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Matcher id = PROCESS_ID.matcher(Files.readString(file.get()));
        if (!id.find()) {
            throw new IOException(file.get() + " names no process id");
        }
        return Optional.of(id.group(1));
    }

    private Optional<Path> metadata() throws IOException {
        if (!Files.exists(stateFolder())) {
            return Optional.empty();
        }
        try (var files =
                Files.find(stateFolder(), 2, (file, attributes) -> file.endsWith("kafka-streams-process-metadata"))) {
            return files.findFirst();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }

    @Override
    public String toString() {
        return name;
    }
}

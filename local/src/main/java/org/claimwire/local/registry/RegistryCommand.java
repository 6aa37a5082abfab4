package org.claimwire.local.registry;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.local.LoopbackPort;
import org.claimwire.local.StartException;
import org.claimwire.producer.state.FolderLock;
import org.jspecify.annotations.Nullable;

/** The command line of the registry's process: a small JVM, its class path and the registry's settings. */
final class RegistryCommand {

    private static final String SERVER_JAR = "apicurio-registry-app-*-runner.jar";

    /**
     * Relative to the process's folder: a path of the user's own could hold what a JDBC address cannot. A schema id is
     * on disk before it is given out: with H2's own delay of half a second a killed registry forgets it, and gives it
     * to another schema after records were written with it.
     */
    private static final String DATABASE = "jdbc:h2:file:./registry;WRITE_DELAY=0";

    /** Loading classes takes most of the start, and a few requests a second need no second compiler. */
    private static final List<String> SMALL_JVM =
            List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    /**
     * A shell that ignores Ctrl-C and hang-up and becomes the JVM, which keeps ignoring them: at a terminal they reach
     * parent and child alike, and the parent still needs the registry while its own parts close.
     */
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private RegistryCommand() {}

    /** The words of the command, to be run in the settings' folder. */
    static List<String> of(RegistrySettings settings) {
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_JVM);
        command.addAll(classArchive(settings));
        properties(settings).forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-cp");
        command.add(classPath(serverJar(settings.home())));
        command.add(RegistryChild.class.getName());
        command.add(settings.folder().toAbsolutePath().toString());
        return command;
    }

    private static List<String> classArchive(RegistrySettings settings) {
        if (settings.writeClassArchive()) {
            return List.of(
                    "-XX:ArchiveClassesAtExit=" + settings.newClassArchive().toAbsolutePath());
        }
        if (!Files.exists(settings.classArchive())) {
            return List.of();
        }
        // An archive of another JDK or of older classes is passed over, and not worth a word.
        return List.of(
                "-XX:SharedArchiveFile=" + settings.classArchive().toAbsolutePath(),
                "-Xlog:disable",
                "-Xlog:all=error");
    }

    private static Map<String, String> properties(RegistrySettings settings) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("quarkus.http.host", LoopbackPort.HOST);
        properties.put("quarkus.http.port", String.valueOf(settings.port().number()));
        properties.put("apicurio.datasource.url", DATABASE);
        properties.put("apicurio.datasource.jdbc.initial-size", "2");
        properties.put("apicurio.datasource.jdbc.min-size", "2");
        properties.put("quarkus.banner.enabled", "false");
        properties.put("quarkus.http.access-log.enabled", "false");
        properties.put("quarkus.log.level", "WARN");
        return properties;
    }

    private static Path serverJar(Path home) {
        if (Files.isDirectory(home)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(home, SERVER_JAR)) {
                for (Path jar : jars) {
                    return jar.toAbsolutePath();
                }
            } catch (IOException e) {
                throw missing(home, e);
            }
        }
        throw missing(home, null);
    }

    private static StartException missing(Path home, @Nullable IOException cause) {
        String message =
                "The schema registry is not in %s. The build unpacks it there: run ./claimwire or ./mvnw package, or set claimwire.local.registry-home to an unpacked apicurio-registry-app."
                        .formatted(home.toAbsolutePath());
        return cause == null ? new StartException(message) : new StartException(message, cause);
    }

    /** The server, and the two classes of ours that the process has: itself, and the lock, which needs nothing else. */
    private static String classPath(Path server) {
        return Stream.of(server, home(RegistryChild.class), home(FolderLock.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path holds an address that is no URI", e);
        }
    }
}

package org.claimwire.schemas;

import static java.util.Comparator.comparingInt;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.SimpleParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * Every schema that was ever published under one subject: the files {@code <subject>/1.avsc}, {@code 2.avsc} and so on.
 *
 * <p>Compatibility is judged by the registry's own rule, FULL_TRANSITIVE: each version reads what any other has written. Two
 * versions are the same only if they are the same to the registry, docs included.
 */
final class SchemaHistory {

    private static final String EXTENSION = ".avsc";

    private final Path folder;
    private final Path proposals;
    private final String subject;

    /**
     * @param folder holds the published versions, a folder for each subject
     * @param proposals where a version that is to be published is written, for a person to look at and to commit
     * @param subject names the schema in the registry
     */
    SchemaHistory(Path folder, Path proposals, String subject) {
        this.folder = folder.resolve(subject);
        this.proposals = proposals.resolve(subject);
        this.subject = subject;
    }

    /**
     * Holds the present schema against the history.
     *
     * @throws AssertionError if it breaks with a published version, or is not published yet; the message says what to do
     */
    void check(Schema current) throws IOException {
        List<Path> files = files();
        for (Path file : files) {
            checkCompatible(current, file);
        }
        if (files.isEmpty() || !isSame(current, read(files.get(files.size() - 1)))) {
            Path proposal = propose(current, files.size() + 1);
            throw new AssertionError(
                    "the schema of " + subject + " is not the newest one of its history; if the change is meant,"
                            + " copy " + proposal + " to " + folder.resolve(proposal.getFileName()) + " and commit it");
        }
    }

    private static void checkCompatible(Schema current, Path file) throws IOException {
        List<String> breaks = new AvroSchema(current)
                .isCompatible(
                        CompatibilityLevel.FULL_TRANSITIVE,
                        List.of(new SimpleParsedSchemaHolder(new AvroSchema(read(file)))));
        if (!breaks.isEmpty()) {
            throw new AssertionError("the schema breaks with " + file + ", which consumers or producers still use: "
                    + String.join("; ", breaks));
        }
    }

    private Path propose(Schema current, int version) throws IOException {
        Files.createDirectories(proposals);
        return Files.writeString(proposals.resolve(version + EXTENSION), current.toString(true) + "\n");
    }

    /** The published versions, the oldest first; a gap in their numbers is a version that got lost. */
    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files =
                    found.sorted(comparingInt(SchemaHistory::version)).toList();
            for (int i = 0; i < files.size(); i++) {
                if (version(files.get(i)) != i + 1) {
                    throw new AssertionError(
                            "the history of " + subject + " lacks " + folder.resolve(i + 1 + EXTENSION));
                }
            }
            return files;
        }
    }

    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(EXTENSION, ""));
    }

    private static boolean isSame(Schema a, Schema b) {
        return a.toString().equals(b.toString());
    }

    private static Schema read(Path file) throws IOException {
        return new Schema.Parser().parse(file.toFile());
    }
}

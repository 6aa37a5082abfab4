package org.claimwire.producer.feeds;

import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes of a feeds file, collected so that all are told at once. */
final class Mistakes {

    private final Path file;
    private final List<Mistake> found = new ArrayList<>();

    Mistakes(Path file) {
        this.file = file;
    }

    /** Notes a mistake of the file as a whole. */
    void add(String what) {
        found.add(new Mistake(0, what));
    }

    /** Notes a mistake at a line; none is a line below 1. */
    void add(int line, String what) {
        found.add(new Mistake(Math.max(line, 0), what));
    }

    /**
     * The line where a value stands.
     *
     * @param value a value of the file, or one that comes from outside by a substitution
     * @param around what it stands in
     */
    static int line(ConfigValue value, ConfigValue around) {
        ConfigOrigin origin = value.origin();
        return origin.filename() == null || origin.lineNumber() < 1
                ? around.origin().lineNumber()
                : origin.lineNumber();
    }

    /** @throws FeedsFileException if there are any */
    void throwIfAny() throws FeedsFileException {
        if (!found.isEmpty()) {
            throw new FeedsFileException(found.stream()
                    .sorted(Comparator.comparingInt(Mistake::line))
                    .map(this::words)
                    .toList());
        }
    }

    private String words(Mistake mistake) {
        return file + (mistake.line() == 0 ? "" : ":" + mistake.line()) + ": " + mistake.what();
    }

    private record Mistake(int line, String what) {}
}

package org.claimwire.producer.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which of the files that lie in a folder are input. */
public final class InputFiles {

    private InputFiles() {}

    /**
     * Why a file is passed over, for a person.
     *
     * @param file what lies in the folder and is no folder; need not be there any more
     * @param formats those that count
     * @return empty if it is input
     */
    public static Optional<String> objectionTo(Path file, Formats formats) {
        if (!formats.knowsEndingOf(file.toString())) {
            return Optional.of("its name does not end in " + formats.endings());
        }
        return isFileOrGone(file) ? Optional.empty() : Optional.of("it is neither a file nor a folder");
    }

    /** Whether it is a file, or nothing any more, of which reading it tells. */
    static boolean isFileOrGone(Path file) {
        return !Files.exists(file) || Files.isRegularFile(file);
    }
}

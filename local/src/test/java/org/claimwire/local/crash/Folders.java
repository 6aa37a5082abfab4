package org.claimwire.local.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to folders. */
public final class Folders {

    private Folders() {}

    /** Deletes all that a folder holds. */
    public static void empty(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }
}

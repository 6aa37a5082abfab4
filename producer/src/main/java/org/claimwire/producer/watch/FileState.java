package org.claimwire.producer.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * How a file looks from outside. As long as it is the same, nobody has written to the file.
 *
 * @param size in bytes
 * @param modified as finely as the system keeps it
 */
record FileState(long size, Instant modified) {

    /** @throws IOException if the file is not there any more, or may not be looked at */
    static FileState of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}

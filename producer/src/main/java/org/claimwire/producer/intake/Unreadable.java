package org.claimwire.producer.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something cannot be read, for a person. */
public final class Unreadable {

    private Unreadable() {}

    /** What is wrong, and what to try where that is known; one line, without a full stop. */
    public static String why(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder; check the path";
        }
        if (cause instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        String message = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return "cannot be read: " + (message == null ? cause.getClass().getSimpleName() : message);
    }
}

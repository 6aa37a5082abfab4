package org.claimwire.producer.embargo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.embargo.HeldItems.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Holds items for as long as one run lasts, in a temporary folder that only this user may read; made when the first item is
 * embargoed. Not safe for threads.
 */
public final class TemporaryHold implements AutoCloseable {

    private final Clock clock;
    private @Nullable Path folder;
    private @Nullable HeldItems held;

    /**
     * @param clock tells whether an embargo is over
     */
    public TemporaryHold(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes an item in.
     *
     * @throws UncheckedIOException if it cannot be written down
     */
    public Taken take(AcceptedItem accepted) {
        try {
            if (held == null) {
                if (accepted.embargoedUntil() == null) {
                    return Taken.TO_SEND;
                }
                folder = Files.createTempDirectory("claimwire-embargo");
                held = HeldItems.in(folder, clock);
            }
            return held.take(accepted);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The items that wait; empty if none ever had to. */
    public Optional<HeldItems> held() {
        return Optional.ofNullable(held);
    }

    /** Deletes what is held still. */
    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException undeletable) {
            throw new UncheckedIOException("embargoed items are left in " + folder, undeletable);
        }
    }
}

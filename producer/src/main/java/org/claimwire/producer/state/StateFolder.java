package org.claimwire.producer.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a producer that goes on: what it has read, and the items it holds back. One producer works in it at a time,
 * for one topic of one cluster: what was sent there was not sent elsewhere.
 */
public final class StateFolder implements AutoCloseable {

    private static final String SETTING = "claimwire.producer.state-folder";
    private static final String DESTINATION = "destination";

    private final Path folder;
    private final FolderLock lock;

    private StateFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process; the system lets go of it when the process ends, however it ends.
     *
     * @param folder created if it is not there
     * @throws IOException if it cannot be written, or another producer works in it; the message says what to try
     */
    public static StateFolder open(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            FolderLock lock =
                    FolderLock.take(folder).orElseThrow(() -> new IOException("another producer works in it"));
            return new StateFolder(folder, lock);
        } catch (IOException unusable) {
            throw new IOException(
                    "the state folder " + folder + " cannot be used: " + unusable.getMessage() + "; see " + SETTING,
                    unusable);
        }
    }

    /**
     * Makes sure that the folder is this destination's; a new folder becomes so.
     *
     * @param destination cluster and topic, in one line
     * @throws IOException if it belongs to another one; the message names both
     */
    public void belongsTo(String destination) throws IOException {
        Path file = folder.resolve(DESTINATION);
        String known = Files.exists(file) ? Files.readString(file).strip() : null;
        if (known == null) {
            DurableFile.write(file, (destination + "\n").getBytes(StandardCharsets.UTF_8));
        } else if (!known.equals(destination)) {
            throw new IOException("the state folder " + folder + " belongs to " + known + ", not to " + destination
                    + "; name another one by " + SETTING);
        }
    }

    /**
     * A folder in it.
     *
     * @throws IOException if it cannot be made
     */
    public Path below(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** Lets go of it. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}

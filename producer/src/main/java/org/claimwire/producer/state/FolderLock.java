package org.claimwire.producer.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Holds a folder for one process; the operating system lets go of it when the process ends, however it ends.
 *
 * <p>On POSIX systems a process loses its lock as soon as it closes <em>any</em> channel on the locked file. So what
 * this JVM holds is also kept in a set, and a held file is never opened a second time.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = "lock";
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileLock lock;

    private FolderLock(Path file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Takes the lock of a folder that exists.
     *
     * @return empty if it is held, by this process or another
     * @throws IOException if the lock file cannot be written
     */
    public static Optional<FolderLock> take(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(FILE);
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> taken = Optional.empty();
        try {
            taken = lock(file);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    /**
     * Takes the lock, and waits for it if it is held: a killed process may take a moment to end.
     *
     * @param patience how long to wait at most
     * @return empty if it is still held
     * @throws IOException if the lock file cannot be written
     */
    public static Optional<FolderLock> take(Path folder, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<FolderLock> taken = take(folder);
        while (taken.isEmpty() && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            taken = take(folder);
        }
        return taken;
    }

    /**
     * Whether some process holds the folder now; false if it does not exist.
     *
     * @throws IOException if the lock file cannot be opened
     */
    public static boolean isHeld(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            return false;
        }
        Optional<FolderLock> probe = take(folder);
        if (probe.isPresent()) {
            probe.get().close();
        }
        return probe.isEmpty();
    }

    // The channel belongs to the lock, which closes it.
    @SuppressWarnings("resource")
    private static Optional<FolderLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByOtherCode) {
            throw new IllegalStateException(file + " is locked by other code of this process", heldByOtherCode);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(held -> new FolderLock(file, held));
    }

    /** The locked file. */
    @Override
    public String toString() {
        return file.toString();
    }

    /** Lets go of the folder. */
    @Override
    public void close() throws IOException {
        try {
            lock.acquiredBy().close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}

package org.claimwire.local.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of a few megabytes (tmpfs), mounted over a folder, that can be filled. */
public final class SmallDisk {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Why there can be none here; empty if there can. */
    public static Optional<String> obstacle() {
        try {
            Path probe = Files.createTempDirectory("small-disk");
            try {
                mount(probe, 1).unmount();
                return Optional.empty();
            } finally {
                Files.delete(probe);
            }
        } catch (IOException refused) {
            return Optional.of("a small disk cannot be mounted here, which takes root: " + refused.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    /** Mounts an empty one over a folder. */
    public static SmallDisk mount(Path folder, int mebibytes) throws IOException, InterruptedException {
        run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** Fills it to the last byte; returns the file that does, to be deleted. */
    public Path fill() throws IOException {
        Path ballast = folder.resolve("ballast");
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (Files.getFileStore(folder).getUsableSpace() > 0) {
                throw full;
            }
            return ballast;
        }
    }

    /** Takes it away, with all that it holds. */
    public void unmount() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }
}

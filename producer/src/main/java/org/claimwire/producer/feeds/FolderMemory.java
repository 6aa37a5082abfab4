package org.claimwire.producer.feeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.state.DurableFile;

/** Remembers feeds in a folder, a JSON file each, which is replaced as a whole so that a crash leaves the old or the new. */
public final class FolderMemory implements FeedMemory {

    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final int READABLE = 40;

    private final Path folder;

    /** @param folder is made when something is first kept */
    public FolderMemory(Path folder) {
        this.folder = folder;
    }

    @Override
    public FeedState recall(String feed) throws IOException {
        Path file = file(feed);
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException(file + " is larger than anything kept here; delete it");
            }
            return FeedStateJson.read(Files.readString(file));
        } catch (NoSuchFileException nothingKept) {
            return FeedState.NOTHING;
        } catch (UnacceptableItemException broken) {
            throw new IOException(file + " " + broken.reason() + "; delete it", broken);
        }
    }

    @Override
    public void keep(String feed, FeedState state) throws IOException {
        Files.createDirectories(folder);
        DurableFile.write(file(feed), FeedStateJson.write(feed, state).getBytes(StandardCharsets.UTF_8));
    }

    /** A name may hold anything, a file's name may not; the digest keeps apart what looks alike. */
    private Path file(String feed) {
        String readable = feed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String start = readable.substring(0, Math.min(READABLE, readable.length()));
        return folder.resolve(start + "." + Digest.of(feed) + ".json");
    }
}

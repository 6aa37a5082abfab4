package org.claimwire.streams.item;

import java.util.function.Consumer;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.extraction.UnreadableItemException;

/** Reads a version: only a usable one says anything. */
public final class VersionReader {

    private final ItemReader reader;
    private final Consumer<ItemReading> listener;

    /** @param reader reads the text */
    public VersionReader(ItemReader reader) {
        this(reader, reading -> {});
    }

    private VersionReader(ItemReader reader, Consumer<ItemReading> listener) {
        this.reader = reader;
        this.listener = listener;
    }

    /** The same reader that tells a listener of every text it has asked the language of, read or not. */
    public VersionReader telling(Consumer<ItemReading> newListener) {
        return new VersionReader(reader, newListener);
    }

    /** The name and version of the reader. */
    public ReaderVersion version() {
        return reader.version();
    }

    /**
     * Reads one version.
     *
     * @throws org.claimwire.extraction.UnreadableItemException if it costs too many steps to read, or the reader fails
     */
    public ReadVersion read(ItemVersion version) {
        ItemReading reading = version.status() == PubStatus.USABLE ? text(version) : ItemReading.EMPTY;
        return new ReadVersion(
                version.id(),
                version.number(),
                version.status(),
                version.time(),
                version.undated(),
                version.text().outlet(),
                version.carriedBy(),
                version.text().title(),
                version.slugline(),
                version.link(),
                reading,
                ClaimId.ofAll(version.uri(), reading.claims()),
                reader.version());
    }

    /** One item that a reader fails on must not hold up all others, so every failure is that item's. */
    private ItemReading text(ItemVersion version) {
        try {
            ItemReading reading = reader.read(version.text());
            listener.accept(reading);
            return reading;
        } catch (UnreadableItemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableItemException(
                    "the reader " + reader.version() + " failed on version " + version.number() + " of "
                            + version.uri(),
                    e);
        }
    }
}

package org.claimwire.producer;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the producer to do.
 *
 * @param sources files, folders, patterns of files, {@code -} for standard input, {@code kafka:TOPIC}, {@code push:PORT},
 *     {@code push:HOST:PORT} or {@code feeds:FILE}
 * @param watch whether folders are watched, rather than read once
 * @param format the name of the format that everything is read as; null to tell it of each document
 * @param rate how many times as fast as the items were made they are sent; null to send them at once
 * @param waitForEmbargoes how long to wait, behind the end of the input, for embargoes to end
 */
public record ProduceOrder(
        List<String> sources,
        boolean watch,
        @Nullable String format,
        @Nullable Double rate,
        Duration waitForEmbargoes) {

    /** Keeps a copy of the sources. */
    public ProduceOrder {
        sources = List.copyOf(sources);
    }

    /** Everything is read once, and sent at once. */
    public static ProduceOrder once(List<String> sources) {
        return new ProduceOrder(sources, false, null, null, Duration.ZERO);
    }
}

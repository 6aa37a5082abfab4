package org.claimwire.producer.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;

/** Reads one document in the format that it has. Safe for threads, each with a document of its own. */
public final class DocumentReader {

    private final Formats formats;
    private final LongConsumer bytesRead;

    /**
     * @param formats those that count
     */
    public DocumentReader(Formats formats) {
        this(formats, bytes -> {});
    }

    /**
     * @param formats those that count
     * @param bytesRead takes the number of bytes of each reading
     */
    DocumentReader(Formats formats, LongConsumer bytesRead) {
        this.formats = formats;
        this.bytesRead = bytesRead;
    }

    /**
     * Reads a document to its end; its name's ending or its first bytes tell the format.
     *
     * @param document opened and closed here
     * @param sink takes its items and refusals; an exception it throws ends the reading
     * @throws IOException if the bytes cannot be read; {@link Unreadable} says why
     */
    public void read(Document document, Consumer<? super ParsedItem> sink) throws IOException {
        read(document, document.name(), sink);
    }

    /**
     * Reads a document to its end, as if its name were another.
     *
     * @param document opened and closed here
     * @param nameForFormat the name whose ending tells the format
     * @param sink takes its items and refusals; an exception it throws ends the reading
     * @throws IOException if the bytes cannot be read; {@link Unreadable} says why
     */
    public void read(Document document, String nameForFormat, Consumer<? super ParsedItem> sink) throws IOException {
        try (InputStream content =
                new BufferedInputStream(new CountedStream(document.content().open(), bytesRead))) {
            ItemFormat format = formats.of(nameForFormat, Head.peek(content));
            format.parse(document, content, parsed -> sink.accept(asRead(parsed)));
        }
    }

    /** Formats need not say that what they refuse was read. */
    private static ParsedItem asRead(ParsedItem parsed) {
        return parsed instanceof Refusal refusal ? refusal.ofSomethingRead() : parsed;
    }
}

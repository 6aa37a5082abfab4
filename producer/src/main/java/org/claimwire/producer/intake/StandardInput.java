package org.claimwire.producer.intake;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemSource;
import org.claimwire.producer.ParsedItem;

/**
 * Standard input: one document without a name of its own.
 *
 * @param stream the stream; it stays open, since it belongs to the process
 */
record StandardInput(InputStream stream) implements ItemSource {

    static final String NAME = "standard input";

    @Override
    public void search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
        documents.accept(new Document(NAME, null, 0, () -> new FilterInputStream(stream) {
            @Override
            public void close() {}
        }));
    }
}

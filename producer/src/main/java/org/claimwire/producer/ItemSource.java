package org.claimwire.producer;

import java.util.function.Consumer;

/** A place where documents lie. */
public interface ItemSource {

    /**
     * Names every document, in an order that is the same each time, and tells of what is none.
     *
     * @param documents takes the documents, one after the other; an exception it throws ends the search
     * @param rest takes what cannot be read and what is passed over
     */
    void search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest);
}

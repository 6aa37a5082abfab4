package org.claimwire.producer.intake;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;

/** A search through a folder for documents, which remembers whether it has come upon anything that somebody meant. */
abstract class FolderSearch implements FolderWalk.Visitor {

    /** Takes what is passed over and what cannot be read. */
    final Consumer<? super ParsedItem> rest;

    private final Consumer<? super Document> documents;
    private boolean hasFoundSomething;

    FolderSearch(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
        this.documents = documents;
        this.rest = rest;
    }

    /** Whether there was a document, or a folder that cannot be looked into. */
    final boolean hasFoundSomething() {
        return hasFoundSomething;
    }

    /** Hands a document on. */
    final void found(Document document) {
        hasFoundSomething = true;
        documents.accept(document);
    }

    @Override
    public final void refused(Path folder, String reason) {
        hasFoundSomething = true;
        rest.accept(new Refusal(Origin.whole(folder.toString()), reason));
    }
}

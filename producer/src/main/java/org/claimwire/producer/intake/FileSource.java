package org.claimwire.producer.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemSource;
import org.claimwire.producer.ParsedItem;

/**
 * One file that somebody named, whatever its ending. Its id is its name.
 *
 * @param path the file
 */
record FileSource(Path path) implements ItemSource {

    @Override
    public void search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
        Path name = path.getFileName();
        documents.accept(document(path, name == null ? path.toString() : name.toString()));
    }

    /** A file with the id that it has below the PATH given. */
    static Document document(Path file, String id) {
        return new Document(file.toString(), id, file.toFile().length(), () -> Files.newInputStream(file));
    }
}

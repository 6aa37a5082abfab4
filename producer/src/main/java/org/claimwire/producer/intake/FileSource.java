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
        String id = name == null ? path.toString() : name.toString();
        documents.accept(new Document(path.toString(), id, path.toFile().length(), () -> Files.newInputStream(path)));
    }
}

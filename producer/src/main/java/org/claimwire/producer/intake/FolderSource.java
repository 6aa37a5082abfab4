package org.claimwire.producer.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;

/**
 * A folder with all its folders: the files whose ending is that of a format, as {@link FolderWalk} finds them. Links to
 * files are followed.
 *
 * @param folder the folder
 * @param formats the endings that count
 */
record FolderSource(Path folder, Formats formats) implements ItemSource {

    @Override
    public void search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
        Search search = new Search(documents, rest);
        FolderWalk.through(folder, search);
        if (!search.foundSomething) {
            rest.accept(new SkippedFile(
                    Origin.whole(folder.toString()), "it holds no file that ends in " + formats.endings()));
        }
    }

    private final class Search implements FolderWalk.Visitor {

        private final Consumer<? super Document> documents;
        private final Consumer<? super ParsedItem> rest;
        private boolean foundSomething;

        private Search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
            this.documents = documents;
            this.rest = rest;
        }

        @Override
        public void file(Path file) {
            if (!formats.knowsEndingOf(file.toString())) {
                passedOver(file, "its name does not end in " + formats.endings());
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                passedOver(file, "it is neither a file nor a folder");
            } else {
                foundSomething = true;
                documents.accept(FileSource.document(file, FolderWalk.idBelow(folder, file)));
            }
        }

        @Override
        public void refused(Path path, String reason) {
            foundSomething = true;
            rest.accept(new Refusal(Origin.whole(path.toString()), reason));
        }

        @Override
        public void passedOver(Path path, String reason) {
            rest.accept(new SkippedFile(Origin.whole(path.toString()), reason));
        }
    }
}

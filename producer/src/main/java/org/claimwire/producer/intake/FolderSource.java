package org.claimwire.producer.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
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
        if (!search.hasFoundSomething()) {
            rest.accept(new SkippedFile(
                    Origin.whole(folder.toString()), "it holds no file that ends in " + formats.endings()));
        }
    }

    private final class Search extends FolderSearch {

        private Search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
            super(documents, rest);
        }

        @Override
        public void file(Path file) {
            Optional<String> objection = InputFiles.objectionTo(file, formats);
            if (objection.isPresent()) {
                passedOver(file, objection.get());
            } else {
                found(FileSource.document(file, FolderWalk.idBelow(folder, file)));
            }
        }

        @Override
        public void passedOver(Path path, String reason) {
            rest.accept(new SkippedFile(Origin.whole(path.toString()), reason));
        }
    }
}

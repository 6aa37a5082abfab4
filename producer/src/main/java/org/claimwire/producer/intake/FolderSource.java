package org.claimwire.producer.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;

/**
 * A folder with all its folders: the files whose ending is that of a format, folder by folder, in the order of their
 * names. Links to files are followed; links to folders are not, so that no loop of links is endless. What begins with a
 * dot is hidden and left alone.
 *
 * @param folder the folder
 * @param formats the endings that count
 */
record FolderSource(Path folder, Formats formats) implements ItemSource {

    /** Folders in folders beyond this are refused; the stack has an end. */
    private static final int MAX_DEPTH = 100;

    @Override
    public void search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
        Search search = new Search(documents, rest);
        search.enter(folder, 0);
        if (!search.foundSomething) {
            rest.accept(new SkippedFile(origin(folder), "it holds no file that ends in " + formats.endings()));
        }
    }

    private final class Search {

        private final Consumer<? super Document> documents;
        private final Consumer<? super ParsedItem> rest;
        private boolean foundSomething;

        private Search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
            this.documents = documents;
            this.rest = rest;
        }

        private void enter(Path directory, int depth) {
            if (depth > MAX_DEPTH) {
                refuse(directory, "lies deeper than " + MAX_DEPTH + " folders; give it as a PATH of its own");
                return;
            }
            try {
                for (Path entry : sorted(directory)) {
                    visit(entry, depth);
                }
            } catch (IOException unreadable) {
                refuse(directory, Intake.unreadable(unreadable));
            }
        }

        private void visit(Path entry, int depth) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                enter(entry, depth + 1);
            } else if (Files.isDirectory(entry)) {
                skip(entry, "it is a link to a folder; give it as a PATH of its own");
            } else if (!formats.knowsEndingOf(entry.toString())) {
                skip(entry, "its name does not end in " + formats.endings());
            } else if (Files.exists(entry) && !Files.isRegularFile(entry)) {
                skip(entry, "it is neither a file nor a folder");
            } else {
                foundSomething = true;
                documents.accept(document(entry));
            }
        }

        private void refuse(Path path, String reason) {
            foundSomething = true;
            rest.accept(new Refusal(origin(path), reason));
        }

        private void skip(Path path, String reason) {
            rest.accept(new SkippedFile(origin(path), reason));
        }
    }

    private static List<Path> sorted(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, entry -> !isHidden(entry))) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        Collections.sort(entries, Comparator.comparing(Path::toString));
        return entries;
    }

    private static boolean isHidden(Path entry) {
        return entry.getFileName().toString().startsWith(".");
    }

    private Document document(Path file) {
        return new Document(file.toString(), id(file), file.toFile().length(), () -> Files.newInputStream(file));
    }

    private String id(Path file) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private static Origin origin(Path path) {
        return Origin.whole(path.toString());
    }
}

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

/**
 * A way through a folder and all its folders, in the order of their names. Links to folders are not followed, so that no
 * loop of links is endless. What begins with a dot is hidden and left alone.
 */
public final class FolderWalk {

    /** Folders in folders beyond this are refused; the stack has an end. */
    private static final int MAX_DEPTH = 100;

    private final Visitor visitor;

    private FolderWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Hears what lies in a folder; an exception it throws ends the walk. */
    public interface Visitor {

        /** A folder, before what lies in it; the one that the walk began with comes first. */
        default void folder(Path folder) {}

        /** Whatever is no folder: a file, a link to one, a link to nothing, a device. */
        void file(Path file);

        /** A folder that cannot be looked into. */
        void refused(Path folder, String reason);

        /** A folder that is passed over, as a link to one is. */
        void passedOver(Path folder, String reason);
    }

    /** Walks through the folder. */
    public static void through(Path folder, Visitor visitor) {
        new FolderWalk(visitor).enter(folder, 0);
    }

    /** A file's path below a folder, with {@code /} between folders whatever the system. */
    public static String idBelow(Path folder, Path file) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private void enter(Path folder, int depth) {
        if (depth > MAX_DEPTH) {
            visitor.refused(folder, "lies deeper than " + MAX_DEPTH + " folders; give it as a PATH of its own");
            return;
        }
        visitor.folder(folder);
        List<Path> entries;
        try {
            entries = sorted(folder);
        } catch (IOException unreadable) {
            visitor.refused(folder, Unreadable.why(unreadable));
            return;
        }
        entries.forEach(entry -> visit(entry, depth));
    }

    private void visit(Path entry, int depth) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            enter(entry, depth + 1);
        } else if (Files.isDirectory(entry)) {
            visitor.passedOver(entry, "it is a link to a folder; give it as a PATH of its own");
        } else {
            visitor.file(entry);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, entry -> !isHidden(entry))) {
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
}

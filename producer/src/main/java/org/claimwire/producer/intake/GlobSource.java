package org.claimwire.producer.intake;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;

/**
 * The files that a pattern names, whatever their endings: {@code wire/*.xml}, {@code wire/**}{@code /2022-*.json}. The
 * pattern is that of {@link java.nio.file.FileSystem#getPathMatcher}; as in a shell, {@code **}{@code /} also stands for
 * no folder at all. A file's id is its path below the last folder that the pattern names plainly.
 */
final class GlobSource implements ItemSource {

    private static final Pattern MARK = Pattern.compile("[*?\\[{]");
    private static final String ANY_FOLDERS = "**/";

    private final String pattern;
    private final Path folder;
    private final PathMatcher matcher;

    /**
     * @param pattern a path with one of {@code * ? [ {} in it
     * @throws PatternSyntaxException if it is no pattern
     */
    GlobSource(String pattern) {
        this.pattern = pattern;
        int plain = plainLength(pattern);
        folder = Path.of(pattern.substring(0, plain));
        matcher = FileSystems.getDefault().getPathMatcher("glob:" + withOptionalFolders(pattern.substring(plain)));
    }

    /** Whether some words hold what makes a pattern of a path. */
    static boolean isPattern(String path) {
        return MARK.matcher(path).find();
    }

    @Override
    public void search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
        Search search = new Search(documents, rest);
        FolderWalk.through(folder, search);
        if (!search.hasFoundSomething()) {
            rest.accept(new Refusal(Origin.whole(pattern), "no file matches this pattern; check the path"));
        }
    }

    /** Up to the last slash in front of the first mark. */
    private static int plainLength(String pattern) {
        var mark = MARK.matcher(pattern);
        return mark.find() ? pattern.lastIndexOf('/', mark.start()) + 1 : pattern.length();
    }

    /** Java's own {@code **}{@code /} asks for at least one folder; outside of braces, which do not nest, it need not be. */
    private static String withOptionalFolders(String pattern) {
        StringBuilder glob = new StringBuilder();
        boolean inBraces = false;
        for (int index = 0; index < pattern.length(); index++) {
            char character = pattern.charAt(index);
            if (!inBraces && pattern.startsWith(ANY_FOLDERS, index)) {
                glob.append("{,**/}");
                index += ANY_FOLDERS.length() - 1;
            } else {
                inBraces = character == '{' || inBraces && character != '}';
                glob.append(character);
            }
        }
        return glob.toString();
    }

    private final class Search extends FolderSearch {

        private Search(Consumer<? super Document> documents, Consumer<? super ParsedItem> rest) {
            super(documents, rest);
        }

        @Override
        public void file(Path file) {
            if (matcher.matches(folder.relativize(file)) && InputFiles.isFileOrGone(file)) {
                found(FileSource.document(file, FolderWalk.idBelow(folder, file)));
            }
        }

        @Override
        public void passedOver(Path path, String reason) {} // whoever writes a pattern names what counts
    }
}

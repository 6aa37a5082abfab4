package org.claimwire.producer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.SkippedFile;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final String LINE = "{\"id\": \"a%s\", \"outlet\": \"A\", \"text\": \"Words.\"}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAFewItems() throws IOException {
        write("b.txt", "Words of b.");
        write("a/2.jsonl", LINE.formatted(2));
        write("a/10.txt", "Words of 10.");
        write("c/deep/er/one.ndjson", LINE.formatted(1));
    }

    @Test
    void readsAFolderWithItsFoldersInTheOrderOfNames() {
        assertThat(ids(read(folder))).containsExactly("a/10.txt", "a2", "b.txt", "a1");
    }

    @Test
    void callsAFileThatIsGivenAloneByItsName() {
        assertThat(uris(read(folder.resolve("a/10.txt")))).containsExactly("file:10.txt");
    }

    @Test
    void readsPathsInTheOrderGiven() {
        assertThat(ids(read(folder.resolve("b.txt"), folder.resolve("a")))).containsExactly("b.txt", "10.txt", "a2");
    }

    @Test
    void tellsTheFormatOfAFileWithoutAnEndingByItsFirstBytes() throws IOException {
        write("lines", "\n " + LINE.formatted(7));
        write("words", "Words of words.");

        assertThat(uris(read(folder.resolve("lines"), folder.resolve("words"))))
                .containsExactly("item:A/a7", "file:words");
    }

    @Test
    void believesTheEndingBeforeTheFirstBytes() throws IOException {
        write("braces.txt", LINE.formatted(1));

        assertThat(uris(read(folder.resolve("braces.txt")))).containsExactly("file:braces.txt");
    }

    @Test
    void readsStandardInputOfEitherFormat() {
        assertThat(uris(readInput(LINE.formatted(1) + LINE.formatted(2)))).containsExactly("item:A/a1", "item:A/a2");
        assertThat(uris(readInput("Words."))).singleElement().asString().startsWith("file:stdin-");
    }

    @Test
    void readsTheItemsOfAPipeThatStaysOpenAsTheyCome() throws Exception {
        try (PipedOutputStream pipe = new PipedOutputStream();
                PipedInputStream input = new PipedInputStream(pipe)) {
            BlockingQueue<ParsedItem> arrived = new LinkedBlockingQueue<>();
            Thread reader = new Thread(
                    () -> Intake.of(List.of("-"), input, Parsing.CLOCK).forEach(arrived::add));
            reader.start();

            for (int number = 1; number <= 3; number++) {
                pipe.write(("\n" + LINE.formatted(number)).getBytes(UTF_8));
                pipe.flush();
                ParsedItem item = arrived.poll(10, TimeUnit.SECONDS);

                assertThat(uris(Collections.singletonList(item))).containsExactly("item:A/a" + number);
            }
            pipe.close();
            reader.join(10_000);
            assertThat(arrived).isEmpty();
        }
    }

    @Test
    void leavesStandardInputOpen() {
        boolean[] closed = {false};
        InputStream input = new ByteArrayInputStream("Words.".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(read(Intake.of(List.of("-"), input, Parsing.CLOCK))).hasSize(1);
        assertThat(closed).containsExactly(false);
    }

    @Test
    void passesOverFilesThatAreNoInputAndSaysSo() throws IOException {
        write("README.md", "Words.");
        write("picture.png", "\u0089PNG");
        write(".hidden.txt", "Words.");
        write(".git/config.txt", "Words.");

        List<ParsedItem> parsed = read(folder);

        assertThat(ids(parsed)).hasSize(4);
        assertThat(parsed.stream().filter(SkippedFile.class::isInstance))
                .extracting(Object::toString)
                .satisfiesExactly(
                        readme -> assertThat(readme).contains("README.md", "does not end in ."),
                        picture -> assertThat(picture).contains("picture.png"));
    }

    @Test
    void saysThatAFolderHoldsNothing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(read(empty))
                .singleElement()
                .isInstanceOf(SkippedFile.class)
                .asString()
                .contains("holds no file");
    }

    @Test
    void refusesAPathThatIsNotThereAndReadsTheRest() {
        List<ParsedItem> parsed = read(folder.resolve("missing.txt"), folder.resolve("b.txt"));

        assertThat(ids(parsed)).containsExactly("b.txt");
        assertThat(Parsing.refusals(parsed))
                .singleElement()
                .asString()
                .contains("missing.txt", "there is no such file or folder");
    }

    @Test
    void refusesAPathThatNoSystemKnows() {
        assertThat(Parsing.refusals(read(Intake.of(List.of("a\0b"), InputStream.nullInputStream(), Parsing.CLOCK))))
                .singleElement()
                .asString()
                .contains("is no path");
    }

    @Test
    void refusesAnUnreadableFileAndReadsTheRest() throws IOException {
        Path secret = write("a/secret.txt", "Words.");
        assumeThat(secret.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(secret)).as("this user may read everything").isFalse();

        List<ParsedItem> parsed = read(folder);

        assertThat(ids(parsed)).hasSize(4);
        assertThat(Parsing.refusals(parsed)).singleElement().asString().contains("secret.txt", "may not be read");
    }

    @Test
    void refusesAFileThatFailsWhileItIsReadAndReadsTheRest() {
        Path memory = Path.of("/proc/self/mem");
        assumeThat(memory)
                .as("a file that fails for every user, which only Linux has")
                .exists();

        List<ParsedItem> parsed = read(memory, folder);

        assertThat(ids(parsed)).hasSize(4);
        assertThat(Parsing.refusals(parsed)).singleElement().asString().contains("/proc/self/mem: cannot be read");
    }

    @Test
    void refusesFoldersThatLieTooDeepAndReadsTheRest() throws IOException {
        write("d/".repeat(101) + "deep.txt", "Words.");

        List<ParsedItem> parsed = read(folder);

        assertThat(ids(parsed)).hasSize(4);
        assertThat(Parsing.refusals(parsed)).singleElement().asString().contains("lies deeper than 100 folders");
    }

    @Test
    void followsNoLinksToFoldersSoThatALoopHasAnEnd() throws IOException {
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        List<ParsedItem> parsed = read(folder);

        assertThat(ids(parsed)).hasSize(4);
        assertThat(parsed)
                .filteredOn(SkippedFile.class::isInstance)
                .singleElement()
                .asString()
                .contains("link to a folder");
    }

    @Test
    void followsLinksToFilesAndRefusesThoseThatLeadNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("b.txt"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("missing"));
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));

        List<ParsedItem> parsed = read(folder);

        assertThat(ids(parsed)).contains("link.txt").hasSize(5);
        assertThat(Parsing.refusals(parsed)).hasSize(2);
    }

    @Test
    void refusesASecondFileThatWouldPassForAVersionOfTheFirst() throws IOException {
        write("x/story.txt", "Words of x.");
        write("y/story.txt", "Words of y.");

        List<ParsedItem> parsed = read(folder.resolve("x/story.txt"), folder.resolve("y/story.txt"));

        assertThat(uris(parsed)).containsExactly("file:story.txt");
        assertThat(Parsing.refusals(parsed))
                .singleElement()
                .asString()
                .contains("same id as", "folder that holds both");
    }

    @Test
    void takesTheSameFileTwiceForTheSameItem() {
        Path file = folder.resolve("b.txt");

        assertThat(uris(read(file, folder.resolve("./a/../b.txt")))).containsExactly("file:b.txt", "file:b.txt");
    }

    @Test
    void countsTheBytesItReads() {
        AtomicLong bytes = new AtomicLong();
        Intake intake = Intake.of(List.of(folder.toString()), InputStream.nullInputStream(), Parsing.CLOCK);

        read(intake.tellingBytesTo(bytes::addAndGet));

        assertThat(bytes).hasValue(intake.size());
        assertThat(intake.size()).isPositive();
        assertThat(Intake.of(List.of("-"), InputStream.nullInputStream(), Parsing.CLOCK)
                        .size())
                .isEqualTo(-1);
    }

    private Path write(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    private static List<ParsedItem> read(Path... paths) {
        List<String> names = Arrays.stream(paths).map(Path::toString).toList();
        return read(Intake.of(names, InputStream.nullInputStream(), Parsing.CLOCK));
    }

    private static List<ParsedItem> readInput(String words) {
        return read(Intake.of(List.of("-"), new ByteArrayInputStream(words.getBytes(UTF_8)), Parsing.CLOCK));
    }

    private static List<ParsedItem> read(Intake intake) {
        List<ParsedItem> parsed = new ArrayList<>();
        intake.forEach(parsed::add);
        return parsed;
    }

    private static List<String> ids(List<ParsedItem> parsed) {
        return parsed.stream()
                .filter(AcceptedItem.class::isInstance)
                .map(accepted -> ((AcceptedItem) accepted).id())
                .toList();
    }

    private static List<String> uris(List<ParsedItem> parsed) {
        return Parsing.items(parsed).stream().map(WireItem::getUri).toList();
    }
}

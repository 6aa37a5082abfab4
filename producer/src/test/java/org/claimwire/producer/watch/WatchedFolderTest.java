package org.claimwire.producer.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.claimwire.producer.Collected;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.intake.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(60)
class WatchedFolderTest {

    private static final WatchSettings QUICK = new WatchSettings(Duration.ofMillis(50), Duration.ofMillis(20));
    private static final WatchSettings BY_EVENTS = new WatchSettings(Duration.ofHours(1), Duration.ofMillis(20));

    private final Path folder;
    private final Path journal;
    private final Collected collected = new Collected();
    private final List<Thread> running = new ArrayList<>();

    WatchedFolderTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("wire"));
        journal = temporary.resolve("journal.json");
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Thread thread : running) {
            thread.interrupt();
            thread.join();
        }
        running.clear();
    }

    @Test
    void readsWhatIsThereAndThenWhatComes() throws IOException {
        write("a.txt", "Words of a.");
        watch(QUICK);
        await().until(() -> collected.ids().equals(List.of("a.txt")));

        write("sub/deep/b.txt", "Words of b.");

        await().until(() -> collected.ids().equals(List.of("a.txt", "sub/deep/b.txt")));
    }

    @Test
    void hearsOfNewFilesFromTheSystemLongBeforeItsNextLook() throws IOException {
        watch(BY_EVENTS);
        write("first.txt", "Words.");
        await().until(() -> collected.ids().contains("first.txt"));

        write("sub/second.txt", "Words.");

        await().until(() -> collected.ids().contains("sub/second.txt"));
    }

    @Test
    void readsNothingTwiceThoughItIsStartedAgain() throws Exception {
        write("a.txt", "Words of a.");
        write("b.jsonl", "{\"id\": \"b\", \"text\": \"Words.\"}\n{}\n");
        watch(QUICK);
        awaitJournal("b.jsonl");
        stop();

        watch(QUICK);
        write("c.txt", "Words of c.");

        await().until(() -> collected.ids().contains("c.txt"));
        assertThat(collected.ids()).containsExactly("a.txt", "b", "c.txt");
        assertThat(collected.refusals()).singleElement().asString().contains("b.jsonl:2: has no id");
    }

    @Test
    void bringsAgainAfterARestartWhatWasNotSettled() throws Exception {
        write("a.txt", "Words of a.");
        collected.settleNothing();
        watch(QUICK);
        await().until(() -> collected.ids().contains("a.txt"));
        stop();
        assertThat(journal).doesNotExist();

        collected.settleWhatComes();
        watch(QUICK);

        await().until(() -> collected.ids().equals(List.of("a.txt", "a.txt")));
    }

    @Test
    void readsAFileAgainThatHasChangedButNotOneThatWasTouched() throws Exception {
        write("a.txt", "Words of a.");
        write("b.txt", "Words of b.");
        watch(QUICK);
        awaitJournal("b.txt");

        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.from(Instant.parse("2022-01-06T08:00:00Z")));
        Files.writeString(folder.resolve("b.txt"), "Werds of b.");
        write("c.txt", "Words of c.");

        await().until(() -> collected.ids().contains("c.txt") && collected.ids().size() == 4);
        assertThat(collected.ids()).containsExactlyInAnyOrder("a.txt", "b.txt", "b.txt", "c.txt");
        awaitJournal("2022-01-06T08:00:00Z");
    }

    @Test
    void forgetsAFileThatIsDeleted() throws Exception {
        write("a.txt", "Words of a.");
        write("z.txt", "Words of z.");
        watch(QUICK);
        awaitJournal("a.txt");

        Files.delete(folder.resolve("a.txt"));
        await().until(() -> !Files.readString(journal).contains("a.txt"));
        write("a.txt", "Words of a.");

        await().until(() -> collected.ids().size() == 3);
    }

    @Test
    void takesAFileWhenItHasItsFinalName() throws Exception {
        write("a.txt.part", "Half of the wo");
        write(".a.txt", "Hidden.");
        write("picture.png", "No words.");
        watch(QUICK);
        await().until(() -> !collected.skipped().isEmpty());

        Files.move(folder.resolve("a.txt.part"), folder.resolve("a.txt"), StandardCopyOption.ATOMIC_MOVE);

        await().until(() -> collected.ids().equals(List.of("a.txt")));
        assertThat(collected.skipped()).singleElement().asString().contains("picture.png: skipped, its name does not");
    }

    @Test
    void waitsForAFolderThatIsAwayAndForgetsNothingMeanwhile() throws Exception {
        write("a.txt", "Words of a.");
        watch(QUICK);
        awaitJournal("a.txt");
        Path away = folder.resolveSibling("away");
        ListAppender<ILoggingEvent> log = logOf(WatchedFolder.class);
        Files.move(folder, away);
        await().until(() ->
                log.list.stream().anyMatch(event -> event.getFormattedMessage().contains("waiting for it")));

        Files.move(away, folder);
        write("b.txt", "Words of b.");

        await().until(() -> collected.ids().contains("b.txt"));
        assertThat(collected.ids()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void readsEverythingAgainWhereItsJournalIsBroken() throws Exception {
        write("a.txt", "Words of a.");
        Files.writeString(journal, "{\"a.txt\":[11,\"2022");

        watch(QUICK);

        await().until(() -> collected.ids().contains("a.txt"));
        awaitJournal("a.txt");
    }

    @Test
    void refusesATextThatAnotherFolderHoldsUnderTheSamePath() throws Exception {
        Path other = Files.createDirectory(folder.resolveSibling("other"));
        Files.writeString(other.resolve("a.txt"), "Other words.");
        write("a.txt", "Words of a.");
        write("b.txt", "Words of b.");

        watch(new WatchedFolder(folder, List.of(other), Formats.all(Parsing.CLOCK), QUICK, journal));

        await().until(() -> collected.ids().contains("b.txt"));
        assertThat(collected.refusals())
                .singleElement()
                .asString()
                .contains("has the same id as " + other.resolve("a.txt"), "watch the folder that holds both");
    }

    @Test
    void readsManyFilesThatComeAtOnce() throws Exception {
        watch(BY_EVENTS);
        for (int file = 0; file < 1_000; file++) {
            write("many/" + file + ".txt", "Words of " + file + ".");
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> collected.ids().size() == 1_000);
        assertThat(collected.ids()).doesNotHaveDuplicates();
    }

    private void watch(WatchSettings settings) {
        watch(new WatchedFolder(folder, List.of(), Formats.all(Parsing.CLOCK), settings, journal));
    }

    private void watch(WatchedFolder watched) {
        Thread thread = new Thread(() -> {
            try {
                watched.run(collected);
            } catch (InterruptedException stopped) {
                // as it should
            }
        });
        thread.start();
        running.add(thread);
    }

    private static ListAppender<ILoggingEvent> logOf(Class<?> type) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(type);
        logger.setLevel(Level.WARN);
        logger.addAppender(log);
        return log;
    }

    private void awaitJournal(String words) {
        await().until(() -> Files.exists(journal) && Files.readString(journal).contains(words));
    }

    private void write(String file, String words) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, words);
    }
}

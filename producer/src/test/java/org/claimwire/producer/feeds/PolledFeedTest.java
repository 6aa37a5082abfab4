package org.claimwire.producer.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimwire.producer.http.RawServer.ok;
import static org.claimwire.producer.http.RawServer.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.LiveSource.Delivery;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.http.Fetcher;
import org.claimwire.producer.http.Fetching;
import org.claimwire.producer.http.RawServer;
import org.claimwire.producer.http.RawServer.Answering;
import org.claimwire.producer.jsonlines.JsonLines;
import org.claimwire.v1.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolledFeedTest {

    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Place ALMATY = new Place("Almaty", "KZ", null, null);

    private final Path folder;
    private final List<String> came = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final List<FeedHealth> healths = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final Fetcher fetcher = Fetching.fetcher();
    private Instant now = Parsing.NOW;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private boolean isAwaited = true;
    /** 0 lets chance add nothing to a wait, -1 the most. */
    private long chance;

    PolledFeedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void handsOnWhatIsNewAtEachLook() throws Exception {
        poll(ok(feed("b", "a")), ok(feed("b", "a")), ok(feed("c", "b", "a")));

        assertThat(came).containsExactly("b", "a", "await", "c", "await");
        assertThat(waits).containsExactly(Duration.ZERO, INTERVAL, INTERVAL, INTERVAL);
        assertThat(lastHealth())
                .isEqualTo(new FeedHealth(
                        "steppe",
                        Parsing.NOW.plus(INTERVAL.multipliedBy(2)),
                        null,
                        null,
                        0,
                        Parsing.NOW.plus(INTERVAL.multipliedBy(3)),
                        null,
                        false));
    }

    @Test
    void tellsTheParserWhatIsKnownOfTheFeed() throws Exception {
        poll(ok(feed("a"), "Content-Type: application/json; charset=windows-1251"));

        Document document = documents.get(0);
        assertThat(document.name()).isEqualTo("steppe");
        assertThat(document.id()).isNull();
        assertThat(document.given().feed()).isEqualTo("steppe");
        assertThat(document.given().outlet()).isEqualTo("Steppe Wire");
        assertThat(document.given().language()).isEqualTo("kk");
        assertThat(document.given().places()).containsExactly(ALMATY);
        assertThat(document.given().charset()).hasToString("windows-1251");
        assertThat(document.given().address()).asString().endsWith("/feed");
        assertThat(document.content().open().readAllBytes()).isEqualTo(feed("a"));
    }

    @Test
    void asksOnlyForChangesEvenAfterARestart() throws Exception {
        try (RawServer server = RawServer.of(ok(feed("a"), "ETag: \"1\""), status(304))) {
            poll(server, 2);
            poll(server, 1);

            assertThat(server.requests().get(0)).doesNotContain("If-None-Match");
            assertThat(server.requests().subList(1, 3)).allMatch(request -> request.contains("If-None-Match: \"1\""));
            assertThat(came).containsExactly("a", "await");
            assertThat(lastHealth().lastSuccess()).isEqualTo(now);
        }
    }

    @Test
    void fetchesOnceADayWhateverTheServerSaysOfChanges() throws Exception {
        try (RawServer server = RawServer.of(ok(feed("a"), "ETag: \"1\""), status(304))) {
            poll(server, 1);
            now = now.plus(Duration.ofDays(1));
            poll(server, 1);

            assertThat(server.requests().get(1)).doesNotContain("If-None-Match");
        }
    }

    @Test
    void goesByTheContentWhateverTheServerSaysOfIt() throws Exception {
        poll(ok(feed("a"), "ETag: \"1\""), ok(feed("a"), "ETag: \"2\""), ok(feed("b", "a"), "ETag: \"2\""));

        assertThat(came).containsExactly("a", "await", "b", "await");
    }

    @Test
    void repeatsWhatWasNotSettledBeforeACrash() throws Exception {
        try (RawServer server = RawServer.of(ok(feed("b", "a"), "ETag: \"1\""))) {
            isAwaited = false;
            assertThatThrownBy(() -> feed(server, 1).run(delivery())).hasMessage("a crash");
            isAwaited = true;
            poll(server, 1);
            poll(server, 1);

            assertThat(came).containsExactly("b", "a", "b", "a", "await");
            assertThat(server.requests().get(1)).doesNotContain("If-None-Match");
            assertThat(server.requests().get(2)).contains("If-None-Match");
        }
    }

    @Test
    void handsOnARefusalOnce() throws Exception {
        byte[] feed = ("{\"id\": 7\n" + new String(feed("a"), UTF_8)).getBytes(UTF_8);
        poll(ok(feed), ok(feed), ok(feed));

        assertThat(came).hasSize(3).element(0).asString().startsWith("steppe:1: ");
        assertThat(came.subList(1, 3)).containsExactly("a", "await");
    }

    @Test
    void backsOffFurtherWhileAServerIsBrokenAndComesBackAtOnce() throws Exception {
        chance = -1;
        poll(status(500), status(500), status(503), ok(feed("a")));

        // The interval, and at most as much again, twice as much, four times as much; then a tenth.
        assertThat(waits.subList(1, 5))
                .map(wait -> wait.plusSeconds(1).toSeconds())
                .containsExactly(600L, 900L, 1500L, 330L);
        assertThat(healths).extracting(FeedHealth::failures).containsExactly(0, 1, 2, 3, 0);
        assertThat(lastHealth().problem()).contains("503");
        assertThat(came).containsExactly("a", "await");
    }

    @Test
    void waitsAsLongAsTheServerAsks() throws Exception {
        poll(status(429, "Retry-After: 7200"), status(503, "Retry-After: 9999999999"), status(429, "Retry-After: 0"));

        assertThat(waits.subList(1, 4)).containsExactly(Duration.ofHours(2), Duration.ofDays(1), INTERVAL);
    }

    @Test
    void asksRarelyForWhatAPersonHasToMendAndSaysSo() throws Exception {
        poll(status(404), status(404));

        assertThat(waits.subList(1, 3)).containsExactly(Duration.ofHours(1), Duration.ofHours(1));
        assertThat(lastHealth().problem())
                .isEqualTo("answered 404 Not Found; check the address; asked again in 60 minutes");
        assertThat(came).isEmpty();
    }

    @Test
    void endsAFeedThatIsGoneAndSaysSoOnce() throws Exception {
        try (RawServer server = RawServer.of(status(410))) {
            feed(server, 9).run(delivery());
            feed(server, 9).run(delivery());

            assertThat(server.requests()).hasSize(2);
            assertThat(came).hasSize(2).element(0).asString().startsWith("steppe: answered 410 Gone");
            assertThat(came).element(1).isEqualTo("await");
            assertThat(lastHealth().ended()).isTrue();
            assertThat(lastHealth().nextPoll()).isNull();
        }
    }

    @Test
    void takesAWebPageForAnError() throws Exception {
        byte[] page = "<!DOCTYPE html><html><title>Log in</title></html>".getBytes(UTF_8);
        poll(ok(feed("a"), "ETag: \"1\""), ok(page, "ETag: \"page\""), ok(feed("a")));

        assertThat(came).containsExactly("a", "await");
        assertThat(healths.get(2).problem()).contains("a web page instead of a feed");
        assertThat(healths.get(2).failures()).isEqualTo(1);
    }

    @Test
    void forgetsNothingOverAnEmptyDocument() throws Exception {
        poll(ok(feed("a")), ok(new byte[0]), ok(feed("a")), ok("\n".getBytes(UTF_8)), ok(feed("a")));

        assertThat(came).hasSize(4).startsWith("a", "await").endsWith("await");
        assertThat(came).element(2).asString().startsWith("steppe: is empty");
    }

    @Test
    void notesThatAFeedHasMoved() throws Exception {
        poll(status(301, "Location: /new"), ok(feed("a")));

        assertThat(healths.get(1).movedTo()).endsWith("/new");
        assertThat(came).containsExactly("a", "await");
    }

    @Test
    void goesOnWhenItCannotRemember() throws Exception {
        Files.writeString(folder.resolve("state"), "a file where the folder should be");
        poll(ok(feed("a")), ok(feed("b", "a")));

        assertThat(came).containsExactly("a", "await", "b", "await");
        assertThat(lastHealth().problem()).contains("cannot be remembered");
        assertThat(lastHealth().failures()).isZero();
    }

    @Test
    void beginsAnewWhenWhatItRememberedIsBroken() throws Exception {
        try (RawServer server = RawServer.of(ok(feed("a")))) {
            poll(server, 1);
            for (Path file : Files.newDirectoryStream(folder.resolve("state"))) {
                Files.writeString(file, "{");
            }
            poll(server, 1);
        }
        assertThat(came).containsExactly("a", "await", "a", "await");
        assertThat(lastHealth().problem()).contains("so it comes again");
    }

    @Test
    void refusesADocumentThatCannotBeRead() throws Exception {
        FeedParser broken = (document, content, sink) -> {
            throw new IOException("not in this encoding");
        };
        try (RawServer server = RawServer.of(ok(feed("a")), ok(feed("b")))) {
            run(new PolledFeed(settings(server), broken, polling(2), healths::add));
        }
        assertThat(came).containsExactly("steppe: cannot be read: not in this encoding", "await");
    }

    @Test
    void stopsInTheMiddleOfADocument() throws Exception {
        Delivery stopped = new Delivery() {
            @Override
            public void accept(ParsedItem parsed) throws InterruptedException {
                throw new InterruptedException();
            }

            @Override
            public void await() {
                came.add("await");
            }
        };
        try (RawServer server = RawServer.of(ok(feed("a")))) {
            assertThatThrownBy(() -> feed(server, 9).run(stopped)).isInstanceOf(InterruptedException.class);
            poll(server, 1);
        }
        assertThat(came).containsExactly("a", "await");
    }

    private void poll(Answering... answers) throws Exception {
        try (RawServer server = RawServer.of(answers)) {
            poll(server, answers.length);
        }
    }

    private void poll(RawServer server, int times) {
        run(feed(server, times));
    }

    private void run(PolledFeed feed) {
        assertThatThrownBy(() -> feed.run(delivery()))
                .isInstanceOf(InterruptedException.class)
                .hasMessage("enough");
    }

    private PolledFeed feed(RawServer server, int times) {
        JsonLines format = new JsonLines(Parsing.CLOCK);
        FeedParser parser = (document, content, sink) -> {
            documents.add(document);
            format.parse(document, content, sink);
        };
        return new PolledFeed(settings(server), parser, polling(times), healths::add);
    }

    private static FeedSettings settings(RawServer server) {
        return new FeedSettings("steppe", server.at("/feed"), "Steppe Wire", "kk", List.of(ALMATY), INTERVAL, null);
    }

    private Polling polling(int times) {
        int[] left = {times + 1};
        return new Polling(
                fetcher,
                new FolderMemory(folder.resolve("state")),
                new Pace(Duration.ofMinutes(30), Duration.ofHours(1)),
                clock,
                wait -> {
                    waits.add(wait);
                    if (--left[0] == 0) {
                        throw new InterruptedException("enough");
                    }
                    now = now.plus(wait);
                },
                () -> chance);
    }

    private Delivery delivery() {
        return new Delivery() {
            @Override
            public void accept(ParsedItem parsed) {
                came.add(parsed instanceof AcceptedItem item ? item.id() : ((Refusal) parsed).toString());
            }

            @Override
            public void await() throws InterruptedException {
                if (!isAwaited) {
                    throw new InterruptedException("a crash");
                }
                came.add("await");
            }
        };
    }

    private FeedHealth lastHealth() {
        return healths.get(healths.size() - 1);
    }

    private static byte[] feed(String... ids) {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append("{\"id\": \"")
                    .append(id)
                    .append("\", \"text\": \"Words of ")
                    .append(id)
                    .append(".\"}\n");
        }
        return lines.toString().getBytes(UTF_8);
    }
}

package org.claimwire.producer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadAheadTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    @AfterEach
    void endReader() {
        reader.shutdownNow();
    }

    @Test
    void handsOverWhatTheIntakeBringsInItsOrder() throws InterruptedException {
        String lines = lines(20_000) + "no JSON\n" + lines(3);
        List<ParsedItem> read = new ArrayList<>();
        intake(lines).forEach(read::add);

        List<ParsedItem> ahead = new ArrayList<>();
        ReadAhead.forEach(intake(lines), ahead::add);

        assertThat(ids(ahead)).isEqualTo(ids(read)).hasSize(20_004);
        assertThat(ahead.get(20_000)).isInstanceOf(Refusal.class);
    }

    @Test
    void comesToTheEndOfNothing() throws InterruptedException {
        List<ParsedItem> ahead = new ArrayList<>();

        ReadAhead.forEach(Intake.of(List.of(), InputStream.nullInputStream(), Clock.systemUTC()), ahead::add);

        assertThat(ahead).isEmpty();
    }

    @Test
    void handsOverALineWhileTheNextOneIsNotThereYet() throws Exception {
        PipedOutputStream desk = new PipedOutputStream();
        PipedInputStream wire = new PipedInputStream(desk, 1 << 16);
        BlockingQueue<ParsedItem> taken = new LinkedBlockingQueue<>();
        Future<?> reading = reader.submit(() -> {
            ReadAhead.forEach(Intake.of(List.of("-"), wire, Clock.systemUTC()), taken::add);
            return null;
        });

        desk.write((line(1) + line(2)).getBytes(UTF_8));
        desk.flush();

        assertThat(taken.poll(AT_ONCE.toSeconds(), TimeUnit.SECONDS)).isNotNull();
        desk.close();
        reading.get(AT_ONCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(taken).hasSize(1);
    }

    @Test
    void readsNoFurtherThanABoundWhileNothingIsTaken() throws InterruptedException {
        AtomicLong read = new AtomicLong();
        String lines = lines(50_000);
        AtomicLong readWhileTheFirstIsWorkedOn = new AtomicLong();

        ReadAhead.forEach(intake(lines).tellingBytesTo(read::addAndGet), parsed -> {
            if (readWhileTheFirstIsWorkedOn.get() == 0) {
                await().until(() -> readers().stream().allMatch(reader -> reader.getState() == Thread.State.WAITING));
                readWhileTheFirstIsWorkedOn.set(read.get());
            }
        });

        assertThat(readWhileTheFirstIsWorkedOn.get()).isPositive().isLessThan(lines.length() / 2);
        assertThat(read.get()).isEqualTo(lines.length());
    }

    @Test
    void countsTheBytesOfWhatIsRefusedAmongThoseItHolds() throws InterruptedException {
        AtomicLong read = new AtomicLong();
        String lines = line(0) + ("no JSON " + "x".repeat(500_000) + "\n").repeat(40);
        AtomicLong readWhileTheFirstIsWorkedOn = new AtomicLong();

        ReadAhead.forEach(intake(lines).tellingBytesTo(read::addAndGet), parsed -> {
            if (readWhileTheFirstIsWorkedOn.get() == 0) {
                await().until(() -> readers().stream().allMatch(reader -> reader.getState() == Thread.State.WAITING));
                readWhileTheFirstIsWorkedOn.set(read.get());
            }
        });

        assertThat(readWhileTheFirstIsWorkedOn.get()).isPositive().isLessThan(lines.length() * 3L / 4);
        assertThat(read.get()).isEqualTo(lines.length());
    }

    @Test
    void endsTheReadingWhenTheSinkFails() {
        List<ParsedItem> taken = new ArrayList<>();

        assertThatThrownBy(() -> ReadAhead.forEach(intake(lines(50_000)), parsed -> {
                    taken.add(parsed);
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        assertThat(taken).hasSize(1);
        assertThat(readers()).isEmpty();
    }

    @Test
    void tellsOfAFailureOfTheReading() {
        Intake broken = intake(lines(10)).tellingBytesTo(bytes -> {
            throw new IllegalStateException("a listener that fails");
        });

        assertThatThrownBy(() -> ReadAhead.forEach(broken, parsed -> {})).hasMessage("a listener that fails");
    }

    @Test
    void stopsWhereTheCallerIsInterrupted() throws IOException, InterruptedException {
        PipedInputStream silent = new PipedInputStream(new PipedOutputStream());
        CompletableFuture<Thread> caller = new CompletableFuture<>();
        Future<?> reading = reader.submit(() -> {
            caller.complete(Thread.currentThread());
            ReadAhead.forEach(Intake.of(List.of("-"), silent, Clock.systemUTC()), parsed -> {});
            return null;
        });

        caller.join().interrupt();

        assertThatThrownBy(() -> reading.get(AT_ONCE.toSeconds(), TimeUnit.SECONDS))
                .hasCauseInstanceOf(InterruptedException.class);
    }

    /** The threads that read ahead. */
    private static List<Thread> readers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("claimwire-intake"))
                .toList();
    }

    private static Intake intake(String lines) {
        return Intake.of(List.of("-"), new ByteArrayInputStream(lines.getBytes(UTF_8)), Clock.systemUTC());
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(ReadAheadTest::line).collect(Collectors.joining());
    }

    private static String line(int number) {
        return "{\"id\": \"kite-%d\", \"text\": \"The ferry is late.\"}\n".formatted(number);
    }

    private static List<String> ids(List<ParsedItem> parsed) {
        return parsed.stream()
                .map(piece -> piece instanceof AcceptedItem item ? item.id() : piece.toString())
                .toList();
    }
}

package org.claimwire.producer.embargo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.embargo.HeldItems.Taken;
import org.claimwire.producer.jsonlines.JsonLines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldItemsTest {

    private static final Instant NOON = Instant.parse("2022-01-10T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2022-01-10T18:00:00Z");

    private final Path folder;
    private HeldItems held;

    HeldItemsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.held = at(Parsing.NOW);
    }

    @Test
    void holdsAnItemUntilItsTimeAndSendsTheOthers() throws IOException {
        assertThat(held.take(item("a", 1, NOON))).isEqualTo(Taken.HELD);
        assertThat(held.take(item("b", 1, null))).isEqualTo(Taken.TO_SEND);
        assertThat(held.take(item("c", 1, Parsing.NOW)))
                .as("over this very moment")
                .isEqualTo(Taken.TO_SEND);

        assertThat(held.due()).isEmpty();
        assertThat(held.first()).contains(NOON);
    }

    @Test
    void findsItAgainAfterARestartWithAllThatItHad() throws IOException {
        AcceptedItem item = item("ü/../a", 1, NOON);
        held.take(item);

        held = at(NOON);

        assertThat(held.due()).hasSize(1);
        HeldItem due = held.due().get(0);
        assertThat(held.read(due)).contains(item);
        held.sent(due);
        assertThat(at(NOON).size()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void sendsWhatIsDueInTheOrderOfItsTimes() throws IOException {
        held.take(item("late", 1, EVENING));
        held.take(item("b", 1, NOON));
        held.take(item("a", 1, NOON));

        assertThat(at(EVENING).due()).extracting(HeldItem::uri).containsExactly("item:A/a", "item:A/b", "item:A/late");
        assertThat(held.last()).contains(EVENING);
    }

    @Test
    void putsANewerVersionInItsPlace() throws IOException {
        held.take(item("a", 1, NOON));
        held.take(item("a", 2, EVENING));

        held = at(NOON);
        assertThat(held.due()).isEmpty();
        assertThat(held.first()).contains(EVENING);
        assertThat(files()).hasSize(1);
    }

    @Test
    void dropsAnOlderVersionThatComesLate() throws IOException {
        held.take(item("a", 10, NOON));

        assertThat(held.take(item("a", 9, NOON))).isEqualTo(Taken.SUPERSEDED);
        assertThat(at(NOON).due()).extracting(HeldItem::version).containsExactly("10");
    }

    @Test
    void letsAnOlderVersionWithoutEmbargoPassAndGoesOnHolding() throws IOException {
        held.take(item("a", 2, NOON));

        assertThat(held.take(item("a", 1, null))).isEqualTo(Taken.TO_SEND);
        assertThat(held.size()).isEqualTo(1);
    }

    @Test
    void forgetsItWhenANewerVersionLiftsTheEmbargo() throws IOException {
        held.take(item("a", 1, NOON));

        assertThat(held.take(item("a", 2, null))).isEqualTo(Taken.TO_SEND);
        assertThat(at(NOON).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void neverSendsAnItemThatIsKilledWhateverVersionTheKillHas(int version) throws IOException {
        held.take(item("a", 1, NOON));

        assertThat(held.take(line(version, "\"id\": \"a\", \"status\": \"canceled\"", EVENING)))
                .as("a kill is not held, embargo or not")
                .isEqualTo(Taken.TO_SEND);
        assertThat(at(EVENING).size()).isZero();
    }

    @Test
    void dropsWhatAnotherItemOfTheSameOutletWithdrawsOrReplaces() throws IOException {
        held.take(item("a", 1, NOON));
        held.take(item("b", 1, NOON));

        assertThat(held.take(line(1, "\"id\": \"kill\", \"withdraws\": [\"a\"]", EVENING)))
                .isEqualTo(Taken.TO_SEND);
        assertThat(held.take(line(1, "\"id\": \"new\", \"text\": \"Words.\", \"replaces\": [\"b\"]", EVENING)))
                .isEqualTo(Taken.HELD);
        assertThat(at(EVENING).due()).extracting(HeldItem::uri).containsExactly("item:A/new");
    }

    @Test
    void leavesItToOthersToJudgeANoticeOfAnotherOutlet() throws IOException {
        held.take(item("a", 1, NOON));

        held.take(accepted(
                "{\"id\": \"k\", \"outlet\": \"B\", \"withdraws\": [\"item:A/a\"], \"text\": \"Words.\"}", null));

        assertThat(held.size()).isEqualTo(1);
    }

    @Test
    void keepsAVersionThatCameWhileTheOneBeforeWasSent() throws IOException {
        held.take(item("a", 1, Parsing.NOW.plusSeconds(1)));
        held = at(NOON);
        HeldItem due = held.due().get(0);
        held.take(item("a", 1, EVENING));

        held.sent(due);

        assertThat(held.read(due)).isEmpty();
        assertThat(at(EVENING).size()).isEqualTo(1);
    }

    @Test
    void namesAFileThatItCannotReadRatherThanLoseIt() throws IOException {
        held.take(item("a", 1, NOON));
        Path file = files().get(0);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 900));

        assertThatThrownBy(() -> at(NOON))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("send the item again");
    }

    @Test
    void passesOverAFileThatWasNeverFinished() throws IOException {
        Files.writeString(folder.resolve("0123.avro.tmp"), "half");

        assertThat(at(NOON).size()).isZero();
    }

    private HeldItems at(Instant time) throws IOException {
        return HeldItems.in(folder, Clock.fixed(time, ZoneOffset.UTC));
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        }
        return files;
    }

    private static AcceptedItem item(String id, int version, @Nullable Instant until) {
        return line(version, "\"id\": \"" + id + "\", \"title\": \"Bridge closed\", \"text\": \"Words.\"", until);
    }

    private static AcceptedItem line(int version, String fields, @Nullable Instant until) {
        return accepted("{\"outlet\": \"A\", \"version\": " + version + ", " + fields + "}", until);
    }

    private static AcceptedItem accepted(String line, @Nullable Instant until) {
        AcceptedItem read =
                (AcceptedItem) Parsing.parse(new JsonLines(Parsing.CLOCK), "wire.jsonl", line.getBytes(UTF_8))
                        .get(0);
        return new AcceptedItem(read.origin(), read.id(), read.item(), until);
    }
}

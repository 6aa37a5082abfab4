package org.claimwire.local.cli.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.claimwire.local.cli.text.LetterSentence;
import org.claimwire.local.cli.text.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final Place PLACE = new Place(1, 17);

    @Test
    void tellsWhatItsHeadersSay() {
        Letter letter = Letters.ofRecord(PLACE, "2", "claimwire.replay-of", "0:3");

        assertThat(letter.place()).hasToString("1:17");
        assertThat(letter.time()).isEqualTo(Instant.ofEpochMilli(Letters.TIME + 17));
        assertThat(letter.record()).isEqualTo(new RecordPlace(Letters.ITEMS, 2, 40));
        assertThat(letter.origin()).isEqualTo("claimwire.wire-items.v1-2 at offset 40");
        assertThat(letter.attempts()).isEqualTo(2);
        assertThat(letter.replayOf()).isEqualTo(new Place(0, 3));
        assertThat(letter.key()).isNull();
        assertThat(letter.bytes()).isNull();
    }

    @Test
    void isALetterWhateverSomebodyElseWroteIntoTheTopic() {
        Letter letter = Letter.of(Letters.letter(
                PLACE,
                new byte[] {(byte) 0xff, 1},
                new byte[0],
                "claimwire.attempts",
                "-3",
                "claimwire.origin.topic",
                "x",
                "claimwire.origin.partition",
                "99999999999",
                "claimwire.origin.offset",
                "1",
                "claimwire.replay-of",
                "yesterday",
                "claimwire.reason",
                "r".repeat(1_000_000)));

        assertThat(letter.stage()).isEqualTo("?");
        assertThat(letter.attempts()).isEqualTo(1);
        assertThat(letter.record()).isNull();
        assertThat(letter.replayOf()).isNull();
        assertThat(letter.key()).isEqualTo("0xff01");
        assertThat(letter.bytes()).isZero();
        assertThat(letter.reason()).hasSize(1_000);
    }

    @Test
    void keepsOnlyTheBeginningOfAnEndlessKey() {
        Letter letter = Letter.of(Letters.letter(PLACE, "k".repeat(100_000).getBytes(UTF_8), null));

        assertThat(letter.key()).isEqualTo("k".repeat(200) + "…");
    }

    @Test
    void isOneLineThatSteersNoTerminal() {
        Letter letter = Letter.of(Letters.letter(
                PLACE,
                "urn:\u001b[2Jx\r\ny".getBytes(UTF_8),
                null,
                "claimwire.stage",
                "receive",
                "claimwire.origin",
                "a\u202eb\nforged 0:1",
                "claimwire.reason",
                "no\u0007\u009b31m"));

        String line = new LetterSentence(new Paint(false)).of(letter, new Place(2, 4));

        assertThat(line)
                .isEqualTo("1:17  2022-01-06T08:00:00.017Z  receive  a\ufffdb forged 0:1  key urn:␛[2Jx y  tried once"
                        + "  no␇\ufffd31m  replayed; now 2:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0:", ":1", "-1:2", "0:-2", "0:1 ", "a:b", "99999999999:1", "0:9999999999999999999"})
    void isNotFoundAtWhatIsNoPlace(String words) {
        assertThatThrownBy(() -> Place.of(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no place of a dead letter");
    }

    @Test
    void isChosenByStageWordsAndTime() {
        Letter letter = Letters.ofRecord(PLACE, "1");
        Instant now = letter.time();

        assertThat(LetterFilter.ALL.wants(letter)).isTrue();
        assertThat(new LetterFilter("RECEIVE", "No Key", now).wants(letter)).isTrue();
        assertThat(new LetterFilter("read-item", null, null).wants(letter)).isFalse();
        assertThat(new LetterFilter(null, "no value", null).wants(letter)).isFalse();
        assertThat(new LetterFilter(null, null, now.plusMillis(1)).wants(letter))
                .isFalse();
    }

    @Test
    void isKeptWhileItIsAmongTheNewest() {
        NewestLetters newest = new NewestLetters(2);
        for (long offset : List.of(5L, 1L, 9L, 7L)) {
            newest.offer(Letters.ofRecord(new Place(0, offset), "1"));
        }

        assertThat(newest.newestFirst())
                .extracting(letter -> letter.place().offset())
                .containsExactly(9L, 7L);
        assertThat(newest.omitted()).isEqualTo(2);
    }

    @Test
    void isShownAsTextOrAsBytes() {
        assertThat(Bytes.shown("Алматы".getBytes(UTF_8), 10)).isEqualTo("Алматы");
        assertThat(Bytes.shown(new byte[] {'a', 0}, 10)).isEqualTo("0x6100");
        assertThat(Bytes.shown(new byte[100], 10)).isEqualTo("0x00000000…");
        assertThat(Bytes.dump("Sixteen bytes a line,\u0007 no more".getBytes(UTF_8), 22))
                .containsExactly(
                        "00000000  53 69 78 74 65 65 6e 20 62 79 74 65 73 20 61 20   Sixteen bytes a ",
                        "00000010  6c 69 6e 65 2c 07                                 line,.",
                        "and 8 bytes more");
    }
}

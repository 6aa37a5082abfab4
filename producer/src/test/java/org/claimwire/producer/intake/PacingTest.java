package org.claimwire.producer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.jsonlines.JsonLines;
import org.junit.jupiter.api.Test;

class PacingTest {

    private final List<Duration> waits = new ArrayList<>();
    private final List<ParsedItem> passed = new ArrayList<>();
    private long now = 1_000;

    @Test
    void dividesTheGapsBetweenVersionsByTheRate() {
        send(60, "08:00", "09:00", "09:02", "09:02");

        assertThat(waits).containsExactly(Duration.ofMinutes(1), Duration.ofSeconds(2));
        assertThat(passed).hasSize(4);
    }

    @Test
    void waitsNoLongerThanTheLongestGap() {
        send(1, "08:00", "20:00");

        assertThat(waits).containsExactly(Duration.ofMinutes(10));
    }

    @Test
    void doesNotWaitForWhatIsOlderThanWhatCameAndNotTwiceForTheSameHour() {
        send(60, "08:00", "09:00", "08:30", "09:00", "10:00");

        assertThat(waits).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(1));
    }

    @Test
    void countsTheTimeThatSendingItselfTook() {
        Consumer<ParsedItem> paced =
                pacing(60).before(parsed -> now += Duration.ofSeconds(40).toNanos());
        List.of("08:00", "09:00", "09:10").forEach(time -> paced.accept(item(time)));

        assertThat(waits).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void letsWhatHasNoTimeAndWhatIsNoItemPassAtOnce() {
        Consumer<ParsedItem> paced = pacing(1).before(passed::add);
        paced.accept(item("08:00"));
        paced.accept(parsed("{\"id\": \"undated\", \"text\": \"Words.\"}"));
        paced.accept(new Refusal(Origin.whole("input"), "is no item"));

        assertThat(waits).isEmpty();
        assertThat(passed).hasSize(3);
    }

    @Test
    void survivesTimesAsFarApartAsTheyCanBeWritten() {
        Consumer<ParsedItem> paced = pacing(Double.MIN_VALUE).before(passed::add);
        paced.accept(parsed("{\"id\": \"a\", \"text\": \"Words.\", \"published\": \"0001-01-01\"}"));
        paced.accept(parsed("{\"id\": \"b\", \"text\": \"Words.\", \"published\": \"9999-01-01\"}"));

        assertThat(waits).containsExactly(Duration.ofMinutes(10));
    }

    @Test
    void refusesARateThatIsNone() {
        for (double none : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> pacing(none)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void send(double rate, String... times) {
        Consumer<ParsedItem> paced = pacing(rate).before(passed::add);
        List.of(times).forEach(time -> paced.accept(item(time)));
    }

    private Pacing pacing(double rate) {
        return new Pacing(rate, Duration.ofMinutes(10), () -> now, wait -> {
            waits.add(wait);
            now += wait.toNanos();
        });
    }

    private static ParsedItem item(String time) {
        return parsed(
                "{\"id\": \"a\", \"text\": \"Words.\", \"published\": \"2022-01-01\", \"versionTime\": \"2022-01-06T"
                        + time + "Z\"}");
    }

    private static ParsedItem parsed(String line) {
        return Parsing.parse(new JsonLines(Parsing.CLOCK), line).get(0);
    }
}

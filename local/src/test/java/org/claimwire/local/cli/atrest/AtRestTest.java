package org.claimwire.local.cli.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class AtRestTest {

    private static final TopicPartition ITEMS = new TopicPartition("items", 2);
    private static final TopicPartition CLAIMS = new TopicPartition("claims", 0);

    private final Deque<AtRest.Looks> script = new ArrayDeque<>();
    private Instant now = Instant.EPOCH;
    private int taken;

    @Test
    void isAtRestAfterTwoEqualLooksASecondApart() throws InterruptedException {
        then(look(5, 5, 5, 3, 3));
        assertThat(await()).isEmpty();
        assertThat(taken).isEqualTo(2);
        assertThat(now).isEqualTo(Instant.EPOCH.plusSeconds(1));
    }

    @Test
    void looksAgainWhereAnEndHasMovedAlthoughBothLooksSeemDone() throws InterruptedException {
        then(look(5, 5, 5, 3, 3));
        then(look(5, 5, 5, 4, 4));
        then(look(6, 6, 6, 4, 4));
        assertThat(await()).isEmpty();
        assertThat(taken).isEqualTo(4);
    }

    @Test
    void waitsForReadingTransactionsAndThePrinter() throws InterruptedException {
        for (Look unfinished : List.of(look(5, 5, 4, 3, 3), look(5, 4, 4, 3, 3), look(5, 5, 5, 3, 2))) {
            then(unfinished);
            then(unfinished);
        }
        then(look(5, 5, 5, 3, 3));
        assertThat(await()).isEmpty();
        assertThat(taken).isEqualTo(8);
    }

    @Test
    void givesUpAfterTwoMinutesWithoutProgressAndNamesThePartition() throws InterruptedException {
        then(look(5, 5, 3, 3, 3));
        assertThat(await()).containsExactly("items-2 is read up to offset 3 of 5");
        assertThat(now).isEqualTo(Instant.EPOCH.plus(AtRest.PATIENCE));
    }

    @Test
    void keepsWaitingAsLongAsSomethingMoves() throws InterruptedException {
        for (int read = 0; read <= 500; read++) {
            then(look(500, 500, read, 0, 0));
        }
        assertThat(await()).isEmpty();
        assertThat(now).isAfter(Instant.EPOCH.plus(AtRest.PATIENCE));
    }

    @Test
    void forgivesABrokerThatIsAwayForAMoment() throws InterruptedException {
        then(look(5, 5, 4, 3, 3));
        script.add(() -> {
            throw new TimeoutException("no answer");
        });
        then(look(5, 5, 5, 3, 3));
        assertThat(await()).isEmpty();
    }

    @Test
    void saysThatTheBrokerDoesNotAnswerWhereItStaysAway() throws InterruptedException {
        script.add(() -> {
            throw new TimeoutException("no answer");
        });
        assertThat(await()).containsExactly("the broker does not answer: no answer");
    }

    @Test
    void passesOnWhatWaitingCannotMend() {
        script.add(() -> {
            throw new KafkaException("not authorised");
        });
        assertThatThrownBy(this::await).hasMessage("not authorised");
    }

    private List<String> await() throws InterruptedException {
        return new AtRest(
                        () -> {
                            taken++;
                            AtRest.Looks next = script.size() > 1 ? script.remove() : script.element();
                            return next.take();
                        },
                        () -> now,
                        duration -> now = now.plus(checked(duration)))
                .await();
    }

    private static Duration checked(Duration pause) {
        assertThat(pause).isEqualTo(Duration.ofSeconds(1));
        return pause;
    }

    private void then(Look look) {
        script.add(() -> look);
    }

    private static Look look(long end, long stable, long read, long claims, long shown) {
        return new Look(
                Map.of(ITEMS, end, CLAIMS, claims),
                Map.of(ITEMS, stable, CLAIMS, claims),
                Map.of(ITEMS, read),
                Map.of(CLAIMS, shown));
    }
}

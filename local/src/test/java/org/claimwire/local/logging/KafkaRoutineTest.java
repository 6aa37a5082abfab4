package org.claimwire.local.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import org.apache.kafka.common.errors.KafkaStorageException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KafkaRoutineTest {

    private static final String REPLICAS = "kafka.server.ReplicaManager";
    private static final String CLIENT = "org.apache.kafka.clients.NetworkClient";

    @Test
    void leavesOutWhatEveryStartAndEndWarnsOf() {
        assertThat(decide(
                        CLIENT,
                        Level.WARN,
                        "[id=1] Attempting to close NetworkClient that has already been closed.",
                        null))
                .isEqualTo(FilterReply.DENY);
        assertThat(decide(
                        REPLICAS, Level.ERROR, "Error processing append", new OutOfOrderSequenceException("2, not 0")))
                .isEqualTo(FilterReply.DENY);
    }

    @Test
    void showsABrokerThatIsAwayADiskThatIsFullAndAnErrorInRoutineWords() {
        assertThat(decide(CLIENT, Level.WARN, "Connection to node -1 could not be established", null))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(REPLICAS, Level.ERROR, "Error processing append", new KafkaStorageException("disk full")))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(CLIENT, Level.ERROR, "Performing controller activation.", null))
                .isEqualTo(FilterReply.NEUTRAL);
    }

    private static FilterReply decide(String logger, Level level, String message, @Nullable Throwable thrown) {
        LoggingEvent event = new LoggingEvent("", new LoggerContext().getLogger(logger), level, message, thrown, null);
        return new KafkaRoutine().decide(event);
    }
}

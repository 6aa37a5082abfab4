package org.claimwire.local.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;

/** Leaves out what Kafka warns of at every start and every end of a healthy installation. */
public final class KafkaRoutine extends Filter<ILoggingEvent> {

    /**
     * In this order: the controller of a single node takes office; the broker closes a connection of its own twice; a
     * client asks for a topic that is being created; a demonstration keeps its state in a temporary folder, as it
     * should; the app has no global table whose errors could be handled.
     */
    private static final List<String> WARNINGS = List.of(
            "Performing controller activation.",
            "Attempting to close NetworkClient that has already been closed.",
            "The metadata response from the cluster reported a recoverable issue",
            "Using an OS temp directory in the state.dir property",
            "Processing exception handler is not enabled for the GlobalThread.");

    /**
     * In a new transaction's first moments the broker may turn away a producer's first batch, and then those sent right
     * behind it, as out of order. The producer sends them again in order; if it cannot, it fails with an error of its own.
     */
    private static final String OUT_OF_ORDER = "org.apache.kafka.common.errors.OutOfOrderSequenceException";

    /** Denies the known events; is neutral to all others. */
    @Override
    public FilterReply decide(ILoggingEvent event) {
        return isRoutine(event) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean isRoutine(ILoggingEvent event) {
        if (event.getLevel() == Level.WARN) {
            return WARNINGS.stream().anyMatch(event.getFormattedMessage()::contains);
        }
        return event.getLoggerName().equals("kafka.server.ReplicaManager")
                && event.getThrowableProxy() != null
                && event.getThrowableProxy().getClassName().equals(OUT_OF_ORDER);
    }
}

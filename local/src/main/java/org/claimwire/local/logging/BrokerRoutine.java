package org.claimwire.local.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;

/** Leaves out the warnings that a healthy embedded broker gives at every start and every end. */
public final class BrokerRoutine extends Filter<ILoggingEvent> {

    private static final List<String> ROUTINE = List.of(
            "Performing controller activation.", "Attempting to close NetworkClient that has already been closed.");

    /** Denies the known lines; is neutral to all others. */
    @Override
    public FilterReply decide(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        return ROUTINE.stream().anyMatch(message::contains) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}

package org.claimwire.local.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.claimwire.producer.Printable;

/** A message on one line: words of an item, a feed or a client that stand in it can neither forge a line nor steer a terminal. */
public final class LineMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return Printable.line(super.convert(event));
    }
}

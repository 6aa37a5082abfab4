package org.claimwire.local.logging;

import ch.qos.logback.classic.pattern.ExtendedThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.stream.Collectors;
import org.claimwire.producer.Printable;

/** A stack trace whose every line is indented, so that the message of an exception cannot forge a line of the log. */
public final class IndentedTrace extends ExtendedThrowableProxyConverter {

    private static final String INDENT = "\t";

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return super.throwableProxyToString(failure)
                .lines()
                .map(line -> INDENT + Printable.line(line.strip()) + System.lineSeparator())
                .collect(Collectors.joining());
    }
}

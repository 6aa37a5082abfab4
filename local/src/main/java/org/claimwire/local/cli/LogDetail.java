package org.claimwire.local.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much a command logs to standard error, besides what it says itself. */
enum LogDetail {
    /** What a person at the terminal must know; no stack traces. */
    COMMAND(Level.OFF, Level.WARN, "%-5level %words%n%nopex"),
    /** What whoever keeps a service running wants to read later. */
    SERVICE(Level.ERROR, Level.INFO, null),
    /** Everything that helps to find a defect. */
    VERBOSE(Level.INFO, Level.DEBUG, null);

    private static final String OURS = "org.claimwire";
    private static final String APPENDER = "STDERR";

    private final Level others;
    private final Level ours;
    private final @Nullable String pattern;

    LogDetail(Level others, Level ours, @Nullable String pattern) {
        this.others = others;
        this.ours = ours;
        this.pattern = pattern;
    }

    /** Sets it for this process. */
    void apply() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(others);
            context.getLogger(OURS).setLevel(ours);
            Appender<ILoggingEvent> appender =
                    context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(APPENDER);
            if (pattern != null && appender instanceof OutputStreamAppender<ILoggingEvent> stream) {
                shorten(stream, pattern);
            }
        }
    }

    private static void shorten(OutputStreamAppender<ILoggingEvent> appender, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(appender.getContext());
        encoder.setPattern(pattern);
        encoder.start();
        appender.setEncoder(encoder);
    }
}

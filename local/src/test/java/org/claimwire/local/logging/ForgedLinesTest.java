package org.claimwire.local.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.MDC;

/** The log as it is shipped, written to by somebody else's words. */
class ForgedLinesTest {

    private static final String FORGED = "Fire\r\n12:00:00.000 ERROR Broker: \u001b[31mforged\u2028\u202Eagain\u0000";

    @Test
    void aMessageStaysOnItsLineAndSteersNoTerminal() throws JoranException {
        String log = logged(logger -> logger.warn("refused: {}", FORGED));

        assertThat(log.lines()).hasSize(1);
        assertThat(log).contains("refused: Fire", "forged").doesNotContain("\u001b", "\u2028", "\u202E", "\u0000");
    }

    @Test
    void theMessageOfAnExceptionBeginsNoLineOfTheLog() throws JoranException {
        String log = logged(logger ->
                logger.error("it failed", new IllegalStateException(FORGED, new IllegalArgumentException(FORGED))));

        assertThat(log.lines().filter(line -> !line.startsWith("\t"))).hasSize(1);
        assertThat(log)
                .contains("Caused by: java.lang.IllegalArgumentException: Fire", "\tat org.claimwire")
                .doesNotContain("\u001b", "\u2028", "\u202E", "\u0000");
    }

    private static String logged(Consumer<Logger> work) throws JoranException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            JoranConfigurator configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(Objects.requireNonNull(ForgedLinesTest.class.getResource("/logback.xml")));
            work.accept(context.getLogger("org.claimwire.test"));
        } finally {
            context.stop();
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}

package org.claimwire.local.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.streams.deadletter.DeadLetter;

/** Counts dead letters and says of each where it comes from and why it is one. */
final class DeadLetterCount {

    /** The file, line, address or record that the producer refused. */
    private static final String PRODUCERS_ORIGIN = "claimwire.origin";

    private final PrintStream err;
    private final AtomicLong count = new AtomicLong();

    DeadLetterCount(PrintStream err) {
        this.err = err;
    }

    void add(ConsumerRecord<?, ?> letter) {
        count.incrementAndGet();
        err.printf(
                "Dead letter: %s, refused by %s: %s%n",
                origin(letter), header(letter, DeadLetter.STAGE), header(letter, DeadLetter.REASON));
    }

    /** What never was a record says itself where it comes from. */
    private static String origin(ConsumerRecord<?, ?> letter) {
        return letter.headers().lastHeader(PRODUCERS_ORIGIN) != null
                ? header(letter, PRODUCERS_ORIGIN)
                : header(letter, DeadLetter.TOPIC) + "-" + header(letter, DeadLetter.PARTITION) + " at offset "
                        + header(letter, DeadLetter.OFFSET);
    }

    /** The line a person reads at the end. */
    String summary() {
        long letters = count.get();
        return letters + (letters == 1 ? " dead letter." : " dead letters.");
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "?" : Paint.plain(new String(header.value(), StandardCharsets.UTF_8));
    }
}

package org.claimwire.local.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.schemas.DeadLetterHeaders;

/** Counts dead letters and says of each where it comes from and why it is one. */
final class DeadLetterCount {

    private final PrintStream err;
    private final AtomicLong count = new AtomicLong();

    DeadLetterCount(PrintStream err) {
        this.err = err;
    }

    void add(ConsumerRecord<?, ?> letter) {
        count.incrementAndGet();
        err.printf(
                "Dead letter: %s, refused by %s: %s%n",
                origin(letter), header(letter, DeadLetterHeaders.STAGE), header(letter, DeadLetterHeaders.REASON));
    }

    /** What never was a record says itself where it comes from. */
    private static String origin(ConsumerRecord<?, ?> letter) {
        return letter.headers().lastHeader(DeadLetterHeaders.ORIGIN) != null
                ? header(letter, DeadLetterHeaders.ORIGIN)
                : header(letter, DeadLetterHeaders.TOPIC) + "-" + header(letter, DeadLetterHeaders.PARTITION)
                        + " at offset " + header(letter, DeadLetterHeaders.OFFSET);
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

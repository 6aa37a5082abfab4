package org.claimwire.producer.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads an intake on while what it has read is worked on, in two threads and in the same order. What waits between them is
 * bounded in pieces and in what they hold, texts and refused bytes; beyond it, the reading waits. The reader wakes the other side for
 * many pieces at once, since waking costs more than reading a small item does; a few pieces alone are seen a few milliseconds later.
 */
public final class ReadAhead {

    private static final int MOST_PIECES = 2048;

    /** Characters of texts and bytes of what was refused, together. */
    private static final long MOST_HELD = 4L << 20;

    private static final int WAKE_AT = 256;
    private static final long LOOK_MS = 5;
    private static final long PATIENCE_MS = 1000;

    private List<ParsedItem> waiting = new ArrayList<>();
    private long held;
    private boolean ended;
    private @Nullable Throwable broken;

    private ReadAhead() {}

    /**
     * Reads everything once.
     *
     * @param intake what is read, in a thread of its own
     * @param sink takes every piece, in the calling thread; an exception it throws ends the reading
     * @throws InterruptedException if the calling thread is interrupted; then the reading ends as well
     */
    public static void forEach(Intake intake, Consumer<? super ParsedItem> sink) throws InterruptedException {
        ReadAhead between = new ReadAhead();
        Thread reader = new Thread(() -> between.read(intake), "claimwire-intake");
        reader.setDaemon(true); // standard input cannot be interrupted
        reader.start();
        try {
            for (List<ParsedItem> some = between.next(); !some.isEmpty(); some = between.next()) {
                some.forEach(sink);
            }
        } finally {
            reader.interrupt();
            reader.join(PATIENCE_MS);
        }
    }

    private void read(Intake intake) {
        try {
            Handover.of(intake::forEach, this::put);
            end(null);
        } catch (InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error failure) {
            end(failure);
        }
    }

    private synchronized void put(ParsedItem parsed) throws InterruptedException {
        while (waiting.size() >= MOST_PIECES || held > MOST_HELD) {
            wait();
        }
        waiting.add(parsed);
        held += size(parsed);
        if (waiting.size() % WAKE_AT == 0 || held > MOST_HELD) {
            notifyAll();
        }
    }

    private static int size(ParsedItem parsed) {
        if (parsed instanceof AcceptedItem accepted) {
            return accepted.item().getText().length();
        }
        return parsed instanceof Refusal refusal && refusal.content() != null
                ? refusal.content().capacity()
                : 0;
    }

    private synchronized void end(@Nullable Throwable failure) {
        ended = true;
        broken = failure;
        notifyAll();
    }

    /** What has been read since; empty at the end. */
    private synchronized List<ParsedItem> next() throws InterruptedException {
        while (waiting.isEmpty() && !ended) {
            wait(LOOK_MS);
        }
        if (waiting.isEmpty() && broken != null) {
            throw unchecked(broken);
        }
        List<ParsedItem> some = waiting;
        waiting = new ArrayList<>();
        held = 0;
        notifyAll();
        return some;
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) failure;
    }
}

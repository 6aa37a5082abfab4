package org.claimwire.producer.intake;

import java.io.IOException;
import java.util.function.Consumer;
import org.claimwire.producer.ParsedItem;

/** Hands what a reader brings to somebody who may have to wait; an interruption of the waiting passes through the reader. */
public final class Handover {

    private Handover() {}

    /** Brings pieces, one after the other. */
    @FunctionalInterface
    public interface Reading {

        /**
         * Reads everything.
         *
         * @param sink takes each piece; an exception it throws ends the reading
         * @throws IOException if it cannot be read on
         */
        void into(Consumer<? super ParsedItem> sink) throws IOException;
    }

    /** Takes pieces. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes a piece; may wait.
         *
         * @throws InterruptedException if it is told to stop meanwhile
         */
        void take(ParsedItem parsed) throws InterruptedException;
    }

    /**
     * Hands everything on.
     *
     * @throws IOException if it cannot be read on; what came before is handed on
     * @throws InterruptedException if the taker is
     */
    public static void of(Reading reading, Taker taker) throws IOException, InterruptedException {
        try {
            reading.into(parsed -> hand(parsed, taker));
        } catch (Stopped stopped) {
            throw new InterruptedException();
        }
    }

    private static void hand(ParsedItem parsed, Taker taker) {
        try {
            taker.take(parsed);
        } catch (InterruptedException interrupted) {
            throw new Stopped();
        }
    }

    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Stopped() {
            super(null, null, false, false);
        }
    }
}

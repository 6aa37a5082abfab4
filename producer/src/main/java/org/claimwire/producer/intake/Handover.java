package org.claimwire.producer.intake;

import java.io.IOException;
import java.util.function.Consumer;
import org.claimwire.producer.LiveSource.Delivery;
import org.claimwire.producer.ParsedItem;

/** Hands what a reader brings to the delivery of a live source; an interruption passes through the reader. */
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

    /**
     * Hands everything on.
     *
     * @throws IOException if it cannot be read on; what came before is handed on
     * @throws InterruptedException if the source is stopped meanwhile
     */
    public static void of(Reading reading, Delivery delivery) throws IOException, InterruptedException {
        try {
            reading.into(parsed -> hand(parsed, delivery));
        } catch (Stopped stopped) {
            throw new InterruptedException();
        }
    }

    private static void hand(ParsedItem parsed, Delivery delivery) {
        try {
            delivery.accept(parsed);
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

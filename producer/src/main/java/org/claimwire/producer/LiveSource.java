package org.claimwire.producer;

/** A source that goes on until it is stopped: a watched folder, a feed that is polled, a port, a topic. */
public interface LiveSource {

    /** What a person calls it, in messages and on the page of its state: the path, address or name as it was given. */
    String name();

    /**
     * Hands on what comes, on the calling thread, until the thread is interrupted or there is nothing more to come, as
     * behind the end of a file. What is wrong with one piece is handed
     * on as a refusal, and what is away for a time is waited for; neither ends it.
     *
     * @param delivery takes what comes
     * @throws InterruptedException when it is stopped; what was handed on and not awaited comes again at the next start
     */
    void run(Delivery delivery) throws InterruptedException;

    /** Where a source hands in what came. Safe for the one thread of its source. */
    interface Delivery {

        /**
         * Hands on a piece; waits while too much is on its way.
         *
         * @throws InterruptedException if the source is stopped meanwhile; the piece may or may not be sent
         */
        void accept(ParsedItem parsed) throws InterruptedException;

        /**
         * Waits until everything handed on so far is settled: an item acknowledged by the brokers, a refusal among the
         * dead letters. Only then may a source note that it need not bring it again.
         *
         * @throws InterruptedException if the source is stopped meanwhile
         */
        void await() throws InterruptedException;
    }
}

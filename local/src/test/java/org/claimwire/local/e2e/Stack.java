package org.claimwire.local.e2e;

/** A broker and a registry to run on. */
interface Stack extends AutoCloseable {

    /** Where Kafka's clients connect to. */
    String bootstrapServers();

    /** Where the registry's clients connect to. */
    String registryUrl();

    /** Takes the registry away. */
    void stopRegistry();

    /** Brings it back at the same address, with all it knew. */
    void startRegistry();

    @Override
    void close();
}

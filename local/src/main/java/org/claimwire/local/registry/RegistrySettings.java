package org.claimwire.local.registry;

import java.net.URI;
import java.nio.file.Path;
import org.claimwire.local.LoopbackPort;

/**
 * Where the registry's program lies, where it keeps its data and listens.
 *
 * @param home the unpacked distribution of Apicurio Registry
 * @param folder its data and its log; created if absent
 * @param port of its HTTP API
 * @param writeClassArchive whether the registry, when it stops, leaves the classes that it loaded in its home, so that
 *     later starts take half the time
 */
public record RegistrySettings(Path home, Path folder, LoopbackPort port, boolean writeClassArchive) {

    /** Everything the registry writes, from its last start on. */
    Path log() {
        return folder.resolve("registry.log");
    }

    /** The classes that an earlier run loaded, as the JVM maps them into memory; absent if none has left them. */
    Path classArchive() {
        return home.resolve("classes.jsa");
    }

    /** The class archive while it is being written. */
    Path newClassArchive() {
        return home.resolve("classes.jsa.new");
    }

    /** The address that Confluent's clients take as {@code schema.registry.url}. */
    URI url() {
        return URI.create("http://" + port.address() + "/apis/ccompat/v7");
    }
}

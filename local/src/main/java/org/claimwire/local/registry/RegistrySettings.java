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
 */
public record RegistrySettings(Path home, Path folder, LoopbackPort port) {

    /** Everything the registry writes, from its last start on. */
    Path log() {
        return folder.resolve("registry.log");
    }

    /** The address that Confluent's clients take as {@code schema.registry.url}. */
    URI url() {
        return URI.create("http://" + port.address() + "/apis/ccompat/v7");
    }
}

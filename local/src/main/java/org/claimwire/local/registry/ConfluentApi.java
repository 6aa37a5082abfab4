package org.claimwire.local.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The part of the Confluent Schema Registry's HTTP API that a start needs. */
final class ConfluentApi {

    private static final int TIMEOUT_MILLIS = 5_000;
    private static final String FULL_TRANSITIVE = "{\"compatibility\":\"FULL_TRANSITIVE\"}";

    private final URI url;

    /** The API at an address without a trailing slash. */
    ConfluentApi(URI url) {
        this.url = url;
    }

    /**
     * Has every new schema of every subject checked in both directions against all earlier ones, the registry's
     * global default.
     *
     * @throws IOException if the registry does not answer, or answers anything but success
     */
    void checkFullyAndTransitively() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url + "/config").toURL().openConnection();
        connection.setRequestMethod("PUT");
        connection.setRequestProperty("Content-Type", "application/vnd.schemaregistry.v1+json");
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setDoOutput(true);
        try (OutputStream body = connection.getOutputStream()) {
            body.write(FULL_TRANSITIVE.getBytes(StandardCharsets.UTF_8));
        }
        // Throws for 4xx and 5xx, and reads to the end so that the connection can be used again.
        try (InputStream answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }
}

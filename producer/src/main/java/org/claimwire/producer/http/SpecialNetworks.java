package org.claimwire.producer.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The networks that are not of the public internet, from {@code special-networks.txt}. */
final class SpecialNetworks {

    private static final List<Special> ALL = read("special-networks.txt");

    private SpecialNetworks() {}

    /**
     * What an address is, for a person.
     *
     * @return empty if it is a public one
     */
    static Optional<String> kindOf(InetAddress address) {
        return ALL.stream()
                .filter(special -> special.network().contains(address))
                .map(Special::kind)
                .findFirst();
    }

    private record Special(Network network, String kind) {

        private static Special of(String line) {
            String[] parts = line.split("\\s+", 2);
            return new Special(Network.of(parts[0]), parts[1]);
        }
    }

    private static List<Special> read(String name) {
        try (InputStream resource = SpecialNetworks.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Special::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}

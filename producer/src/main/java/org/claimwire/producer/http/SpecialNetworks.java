package org.claimwire.producer.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.claimwire.producer.WordList;

/** The networks that are not of the public internet, from {@code special-networks.txt}. */
final class SpecialNetworks {

    private static final List<Special> ALL = WordList.lines(SpecialNetworks.class, "special-networks.txt").stream()
            .map(Special::of)
            .toList();

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
}

package org.claimwire.producer.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a feed's address, or a redirect, from making this machine ask hosts inside its own network. It judges the address
 * that is connected to, so neither a name, nor a way of writing numbers, nor a name that changes its mind gets around it.
 * IPv6 addresses that carry an IPv4 address are judged by it: NAT64 (RFC 6052) and 6to4 (RFC 3056); mapped ones are IPv4
 * to Java already.
 */
final class AddressGuard {

    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final int NAT64_IPV4 = 12;
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");
    private static final int SIX_TO_FOUR_IPV4 = 2;
    private static final int IPV4_BYTES = 4;

    private final List<Network> allowed;

    /** @param allowed networks that may be asked although they are not public */
    AddressGuard(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /**
     * Why an address must not be connected to.
     *
     * @return what it is, such as "loopback"; empty if it may be
     */
    Optional<String> objectionTo(InetAddress address) {
        InetAddress judged = judged(address);
        boolean isAllowed = allowed.stream().anyMatch(network -> network.contains(address) || network.contains(judged));
        return isAllowed ? Optional.empty() : SpecialNetworks.kindOf(judged);
    }

    private static InetAddress judged(InetAddress address) {
        if (NAT64.contains(address)) {
            return ipv4(address, NAT64_IPV4);
        }
        return SIX_TO_FOUR.contains(address) ? ipv4(address, SIX_TO_FOUR_IPV4) : address;
    }

    private static InetAddress ipv4(InetAddress address, int offset) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), offset, offset + IPV4_BYTES));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }
}

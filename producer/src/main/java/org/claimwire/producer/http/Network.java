package org.claimwire.producer.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of IP addresses as CIDR writes it (RFC 4632, RFC 4291): {@code 10.20.0.0/16}, {@code fd00::/8}.
 *
 * @param base its first address
 * @param bits how many leading bits all its addresses share
 */
public record Network(InetAddress base, int bits) {

    // Only digits of an address: a name would be looked up.
    private static final Pattern CIDR =
            Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:.]{0,45}:[0-9A-Fa-f:.]{0,45})/(\\d{1,3})");

    /** @throws IllegalArgumentException if there are too few or too many bits, or the base has bits behind them */
    public Network {
        int length = base.getAddress().length * Byte.SIZE;
        if (bits < 0 || bits > length) {
            throw new IllegalArgumentException(
                    "a network of " + bits + " bits, where " + length + " are all there are");
        }
        if (number(base).getLowestSetBit() >= 0 && number(base).getLowestSetBit() < length - bits) {
            throw new IllegalArgumentException(
                    base.getHostAddress() + " is not the first address of a network of " + bits + " bits");
        }
    }

    /**
     * Reads a network.
     *
     * @param cidr an address, a slash and the number of bits; an address alone is a network of one
     * @throws IllegalArgumentException if it is none; the message says why and what to try
     */
    public static Network of(String cidr) {
        String whole = cidr.contains("/") ? cidr : cidr + (cidr.contains(":") ? "/128" : "/32");
        Matcher matcher = CIDR.matcher(whole);
        if (!matcher.matches()) {
            throw noNetwork(cidr, "");
        }
        try {
            return new Network(InetAddress.getByName(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        } catch (UnknownHostException | IllegalArgumentException wrong) {
            throw noNetwork(cidr, ": " + wrong.getMessage());
        }
    }

    /** Whether an address lies in it; one of the other family never does. */
    public boolean contains(InetAddress address) {
        int length = address.getAddress().length * Byte.SIZE;
        return address.getAddress().length == base.getAddress().length
                && number(address).shiftRight(length - bits).equals(number(base).shiftRight(length - bits));
    }

    /** As CIDR writes it. */
    @Override
    public String toString() {
        return base.getHostAddress() + "/" + bits;
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }

    private static IllegalArgumentException noNetwork(String cidr, String why) {
        return new IllegalArgumentException(
                "\"" + cidr + "\" is no network" + why + "; write one such as 10.20.0.0/16 or fd12:3456::/32");
    }
}

package org.claimwire.producer.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once for each connection and hands on the addresses that may be connected to; the connection is made to
 * one of exactly these.
 */
final class GuardedNames implements DnsResolver {

    private final NameService names;
    private final AddressGuard guard;

    GuardedNames(NameService names, AddressGuard guard) {
        this.names = names;
        this.guard = guard;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> usable = new ArrayList<>();
        String objection = null;
        for (InetAddress address : names.addressesOf(host)) {
            String kind = guard.objectionTo(address).orElse(null);
            if (kind == null) {
                usable.add(address);
            } else {
                objection = kind;
            }
        }
        if (usable.isEmpty() && objection != null) {
            throw new RefusedHostException(host, objection);
        }
        return usable.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Says that every address of a host lies in a network that is not asked. */
    static final class RefusedHostException extends UnknownHostException {

        private static final long serialVersionUID = 1;

        private RefusedHostException(String host, String kind) {
            super("the host " + host + " has an address that is " + kind
                    + "; if the feed is meant to come from there, add its network to"
                    + " claimwire.producer.http.allowed-networks");
        }
    }
}

package org.claimwire.producer.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Who turns the name of a host into addresses. */
@FunctionalInterface
public interface NameService {

    /** The one of this machine. */
    NameService OF_THIS_MACHINE = host -> List.of(InetAddress.getAllByName(host));

    /**
     * Every address of a host.
     *
     * @param host a name, or an address in any writing, IPv6 without brackets
     * @throws UnknownHostException if it is not known
     */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}

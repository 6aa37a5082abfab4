package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/** All connections of an instance are half-open at once: nobody says that they are broken, and the instance must find out. */
public final class HalfOpenNetwork implements Fault {

    @Override
    public String name() {
        return "network half open";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        shift.eyes().awaitMembers(shift.site().instances().size());
        Instance instance = shift.site().anyInstance(random);
        int connections = instance.network().forgetOpenConnections();
        shift.work();
        return "%d connections of the %s".formatted(connections, instance);
    }
}

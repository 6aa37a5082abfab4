package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/**
 * SIGSTOP of an instance beyond its session timeout, until the other one has taken over its partitions and gone on; then SIGCONT. What it
 * had begun must not be written any more.
 */
public final class FreezeInstance implements Fault {

    @Override
    public String name() {
        return "SIGSTOP of an instance beyond its session timeout";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        shift.eyes().awaitMembers(shift.site().instances().size());
        Instance instance = shift.site().anyInstance(random);
        shift.give(1);
        Thread.sleep(random.nextInt(500));
        instance.process().freeze();
        try {
            shift.eyes().awaitMembers(shift.site().instances().size() - 1);
            shift.work();
        } finally {
            instance.process().thaw();
        }
        return "the %s, until the other had gone on with its partitions".formatted(instance);
    }
}

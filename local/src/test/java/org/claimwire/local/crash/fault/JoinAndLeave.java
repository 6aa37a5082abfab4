package org.claimwire.local.crash.fault;

import java.time.Duration;
import java.util.Random;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/** A third instance joins, takes over partitions, and leaves again. */
public final class JoinAndLeave implements Fault {

    @Override
    public String name() {
        return "an instance that joins and leaves";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        Instance joiner = shift.site().joiner();
        joiner.start();
        shift.eyes().awaitMembers(shift.site().instances().size() + 1);
        shift.work();
        Duration took = joiner.end(EndInstance.ATMOST);
        return "left within %d ms".formatted(took.toMillis());
    }
}

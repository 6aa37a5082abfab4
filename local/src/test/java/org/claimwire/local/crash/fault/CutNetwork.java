package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/** The network between an instance and the broker is cut, at times until the other one has its partitions, and comes back. */
public final class CutNetwork implements Fault {

    private static final int SHORT_MS = 3_000;

    @Override
    public String name() {
        return "network cut";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        shift.eyes().awaitMembers(shift.site().instances().size());
        Instance instance = shift.site().anyInstance(random);
        boolean untilItIsGivenUp = random.nextBoolean();
        instance.network().cut();
        try {
            if (untilItIsGivenUp) {
                shift.eyes().awaitMembers(shift.site().instances().size() - 1);
                shift.work();
            } else {
                Thread.sleep(random.nextInt(SHORT_MS));
            }
        } finally {
            instance.network().restore();
        }
        return "of the %s, %s".formatted(instance, untilItIsGivenUp ? "until it was out of the group" : "for a moment");
    }
}

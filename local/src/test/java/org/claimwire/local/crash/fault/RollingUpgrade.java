package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.CrashSite;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/** All instances run the former release; one after the other ends and starts as this one, with the former's state and topics. */
public final class RollingUpgrade implements Fault {

    @Override
    public String name() {
        return "rolling upgrade";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        for (Instance instance : shift.site().instances()) {
            shift.work();
            instance.end(EndInstance.ATMOST);
            instance.install(CrashSite.THIS_RELEASE);
            instance.start();
            shift.eyes().awaitMembers(shift.site().instances().size());
        }
        return "of both instances";
    }
}

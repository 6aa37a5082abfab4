package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/** {@code kill -9} of an instance in the middle of its work; it is started again, with its state folder as it lay. */
public final class KillInstance implements Fault {

    @Override
    public String name() {
        return "kill -9 of an instance";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        Instance instance = shift.site().anyInstance(random);
        instance.process().kill();
        instance.start();
        return "the " + instance;
    }
}

package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.Folders;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/** An instance is killed and its state folder deleted: it restores everything from the broker. */
public final class DeleteState implements Fault {

    @Override
    public String name() {
        return "state folder deleted";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        Instance instance = shift.site().anyInstance(random);
        instance.process().kill();
        Folders.empty(instance.stateFolder());
        instance.start();
        return "of the " + instance;
    }
}

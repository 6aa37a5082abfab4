package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.Eyes;
import org.claimwire.local.crash.Shift;

/** {@code kill -9} of the schema registry, while an instance that has just started needs it; it is started again by itself. */
public final class KillRegistry implements Fault {

    @Override
    public String name() {
        return "kill -9 of the registry";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        long killed = shift.site().registry().pid();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        KillInstance instance = new KillInstance();
        String whom = instance.strike(shift, random);
        Eyes.await("another registry", () -> shift.site().registry().pid() != killed);
        return whom + " started meanwhile";
    }
}

package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.Eyes;
import org.claimwire.local.crash.Shift;

/** {@code kill -9} of the producer in the middle of a file; it is started again and goes on with that file. */
public final class KillProducer implements Fault {

    @Override
    public String name() {
        return "kill -9 of the producer";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        long before = shift.eyes().sent();
        int count = shift.give(2);
        int until = 1 + random.nextInt(count / 2);
        Eyes.await("the middle of a file", () -> shift.eyes().sent() >= before + until);
        shift.site().producer().kill();
        long sent = shift.eyes().sent() - before;
        shift.site().startProducer();
        return "%d of %d items of its file had been sent".formatted(sent, count);
    }
}

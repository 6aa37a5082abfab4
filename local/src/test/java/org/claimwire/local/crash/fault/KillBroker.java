package org.claimwire.local.crash.fault;

import java.util.Random;
import org.claimwire.local.crash.Shift;

/** {@code kill -9} of the broker; it is started again on what it has stored, and everybody waits for it. */
public final class KillBroker implements Fault {

    private static final int AWAY_MS = 3_000;

    @Override
    public String name() {
        return "kill -9 of the broker";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        shift.site().broker().kill();
        int away = random.nextInt(AWAY_MS);
        Thread.sleep(away);
        shift.site().startBroker();
        return "away for %d ms and its start".formatted(away);
    }
}

package org.claimwire.local.crash.fault;

import java.time.Duration;
import java.util.Random;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/** The network between an instance and the broker holds up every piece of data, while the instance works. */
public final class SlowNetwork implements Fault {

    @Override
    public String name() {
        return "network slow";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        Instance instance = shift.site().anyInstance(random);
        int delay = 100 + random.nextInt(200);
        instance.network().slowDown(Duration.ofMillis(delay));
        try {
            shift.work();
            Thread.sleep(2_000);
        } finally {
            instance.network().restore();
        }
        return "of the %s, %d ms each way".formatted(instance, delay);
    }
}

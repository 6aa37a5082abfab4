package org.claimwire.local.crash.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/** SIGTERM to an instance under load: it ends within ten seconds, and leaves no transaction open. */
public final class EndInstance implements Fault {

    /** How long an end may take. */
    static final Duration ATMOST = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "SIGTERM to an instance under load";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        Instance instance = shift.site().anyInstance(random);
        shift.eyes().awaitNothingOpen(instance);
        shift.work();
        Duration took = instance.end(ATMOST);
        assertThat(shift.eyes().openTransactions(instance))
                .as("transactions that the %s instance left open", instance)
                .isEmpty();
        instance.start();
        return "the %s ended within %d ms".formatted(instance, took.toMillis());
    }
}

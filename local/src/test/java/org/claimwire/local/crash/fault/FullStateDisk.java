package org.claimwire.local.crash.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;
import org.claimwire.local.crash.SmallDisk;

/**
 * The disk of an instance's state is full, while it works and when it starts: it stops and says so, or works on from memory, and is
 * itself again once there is room. The other instance goes on all the while.
 */
public final class FullStateDisk implements Fault {

    private static final int MEBIBYTES = 96;
    private static final Duration GIVING_UP = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "disk of the state full";
    }

    @Override
    public Optional<String> obstacle() {
        return SmallDisk.obstacle();
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        Instance instance = shift.site().anyInstance(random);
        instance.end(EndInstance.ATMOST);
        SmallDisk disk = SmallDisk.mount(instance.stateFolder(), MEBIBYTES);
        try {
            return "of the %s; started on it, it %s".formatted(instance, filled(shift, instance, disk));
        } finally {
            instance.process().kill();
            disk.unmount();
            instance.start();
        }
    }

    private static String filled(Shift shift, Instance instance, SmallDisk disk)
            throws IOException, InterruptedException {
        instance.start();
        shift.eyes().awaitMembers(shift.site().instances().size());
        shift.work();
        Path ballast = disk.fill();
        shift.work();
        instance.process().terminate();
        if (instance.process().awaitEnd(EndInstance.ATMOST).isEmpty()) {
            throw new AssertionError("the " + instance + " does not end on a full disk; see "
                    + instance.process().log());
        }
        String seen = startOnFullDisk(instance);
        Files.delete(ballast);
        instance.process().kill();
        instance.start();
        shift.eyes().awaitMembers(shift.site().instances().size());
        return seen;
    }

    private static String startOnFullDisk(Instance instance) throws IOException, InterruptedException {
        instance.start();
        OptionalInt code = instance.process().awaitEnd(GIVING_UP);
        if (code.isEmpty()) {
            return "worked on";
        }
        assertThat(code).as("the end on a full disk").hasValue(1);
        assertThat(Files.readString(instance.process().log())).contains("No space left on device");
        return "ended with 1 and said why";
    }
}

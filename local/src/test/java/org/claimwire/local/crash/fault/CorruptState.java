package org.claimwire.local.crash.fault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimwire.local.crash.Instance;
import org.claimwire.local.crash.Shift;

/**
 * An instance ends in good order, so that it will trust its state folder, and bytes of its stores are overwritten: it must notice, and
 * restore them from the broker.
 */
public final class CorruptState implements Fault {

    private static final int BYTES = 512;

    @Override
    public String name() {
        return "state folder overwritten in part";
    }

    @Override
    public String strike(Shift shift, Random random) throws Exception {
        Instance instance = shift.site().anyInstance(random);
        shift.eyes().awaitMembers(shift.site().instances().size());
        shift.work();
        instance.end(EndInstance.ATMOST);
        List<Path> stores = stores(instance.stateFolder());
        for (Path store : stores) {
            overwrite(store, random);
        }
        instance.start();
        shift.eyes().awaitMembers(shift.site().instances().size());
        shift.work();
        return "%d files of the %s".formatted(stores.size(), instance);
    }

    private static List<Path> stores(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sst"))
                    .sorted()
                    .toList();
        }
    }

    private static void overwrite(Path file, Random random) throws IOException {
        byte[] noise = new byte[BYTES];
        random.nextBytes(noise);
        try (RandomAccessFile store = new RandomAccessFile(file.toFile(), "rw")) {
            store.seek(random.nextLong(Math.max(1, store.length() - BYTES)));
            store.write(noise, 0, (int) Math.min(BYTES, store.length()));
        }
    }
}

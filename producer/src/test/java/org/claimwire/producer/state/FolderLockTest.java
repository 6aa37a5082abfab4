package org.claimwire.producer.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private final Path folder;

    FolderLockTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isTakenOnceAndAgainAfterItsClose() throws IOException {
        try (FolderLock first = FolderLock.take(folder).orElseThrow()) {
            assertThat(FolderLock.take(folder)).isEmpty();
            assertThat(FolderLock.take(folder.resolve(".").resolve("..").resolve(folder.getFileName())))
                    .isEmpty();
            assertThat(first).hasToString(folder.toRealPath().resolve("lock").toString());
        }
        FolderLock.take(folder).orElseThrow().close();
    }

    @Test
    void isStillHeldAfterSomeoneAskedWhetherItIs() throws Exception {
        try (FolderLock held = FolderLock.take(folder).orElseThrow()) {
            assertThat(FolderLock.isHeld(folder)).isTrue();
            assertThat(isFreeToAnotherProcess())
                    .as("%s in another process", held)
                    .isFalse();
        }
        assertThat(isFreeToAnotherProcess()).isTrue();
        assertThat(FolderLock.isHeld(folder)).isFalse();
    }

    @Test
    void isNotHeldWhereNothingEverRan() throws IOException {
        assertThat(FolderLock.isHeld(folder.resolve("nowhere"))).isFalse();
    }

    @Test
    void waitsForTheOneThatHoldsIt() throws Exception {
        FolderLock held = FolderLock.take(folder).orElseThrow();
        Thread other = new Thread(() -> {
            try {
                Thread.sleep(100);
                held.close();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();

        try (FolderLock taken = FolderLock.take(folder, Duration.ofSeconds(10)).orElseThrow()) {
            assertThat(taken).isNotSameAs(held);
        }
        other.join();
    }

    private boolean isFreeToAnotherProcess() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Taker.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        assertThat(exit).isBetween(Taker.FREE, Taker.HELD);
        return exit == Taker.FREE;
    }

    /** Another process that tries to take the lock and says by its exit code whether it could. */
    static final class Taker {

        static final int FREE = 10;
        static final int HELD = 11;

        private Taker() {}

        public static void main(String[] arguments) throws IOException {
            System.exit(FolderLock.take(Path.of(arguments[0])).isPresent() ? FREE : HELD);
        }
    }
}

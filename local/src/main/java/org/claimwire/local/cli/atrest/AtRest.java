package org.claimwire.local.cli.atrest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a pipeline is at rest: in two looks a second apart nothing is unfinished and no end has moved.
 *
 * <p>One look is not enough: between a stage's commit and the record that it sends on, every partition may look done.
 */
public final class AtRest {

    /** How far apart the looks are. */
    public static final Duration APART = Duration.ofSeconds(1);

    /** How long nothing may move before the wait is given up. */
    public static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Looks looks;
    private final InstantSource clock;
    private final Pause pause;

    /** Waits by the machine's clock. */
    public AtRest(Looks looks) {
        this(looks, InstantSource.system(), duration -> Thread.sleep(duration.toMillis()));
    }

    AtRest(Looks looks, InstantSource clock, Pause pause) {
        this.looks = looks;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Waits for rest.
     *
     * @return what is unfinished, a sentence each, if nothing has moved for {@link #PATIENCE}; empty at rest
     * @throws InterruptedException if the thread is interrupted
     */
    public List<String> await() throws InterruptedException {
        Look before = null;
        Instant moved = clock.instant();
        while (true) {
            Sight sight = look();
            if (sight.look() != null
                    && sight.look().equals(before)
                    && sight.unfinished().isEmpty()) {
                return List.of();
            }
            if (sight.look() != null && !sight.look().equals(before)) {
                before = sight.look();
                moved = clock.instant();
            } else if (Duration.between(moved, clock.instant()).compareTo(PATIENCE) >= 0) {
                return sight.unfinished();
            }
            pause.sleep(APART);
        }
    }

    /** A broker that does not answer for a moment is no end of the wait. */
    private Sight look() throws InterruptedException {
        try {
            Look look = looks.take();
            return new Sight(look, look.unfinished());
        } catch (RetriableException away) {
            return new Sight(null, List.of("the broker does not answer: " + away.getMessage()));
        }
    }

    private record Sight(@Nullable Look look, List<String> unfinished) {}

    /** Takes looks at the pipeline. */
    @FunctionalInterface
    public interface Looks {

        /**
         * Takes one.
         *
         * @throws RetriableException if the broker does not answer now
         * @throws InterruptedException if the thread is interrupted
         */
        Look take() throws InterruptedException;
    }

    @FunctionalInterface
    interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }
}

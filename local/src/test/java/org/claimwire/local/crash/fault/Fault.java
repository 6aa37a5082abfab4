package org.claimwire.local.crash.fault;

import java.util.Optional;
import java.util.Random;
import org.claimwire.local.crash.Shift;

/** Something that goes wrong, and is set right again so far as a person or a supervisor would: what was killed is started again. */
public interface Fault {

    /** What it is, as the report counts it: "kill -9 of an instance". */
    String name();

    /** Why it cannot happen on this machine; empty if it can. */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /**
     * Happens, while the installation is at work.
     *
     * @param random decides whom it meets, and when
     * @return what it met and what was seen, for the report
     * @throws AssertionError if the installation does not take it as it promises
     */
    String strike(Shift shift, Random random) throws Exception;
}

package org.claimwire.dashboard.view;

import java.util.Optional;
import org.claimwire.v1.Evidence;

/** Decides which evidence is hidden, for what an outlet kills or withholds is no longer shown by anyone. */
interface Concealment {

    /** Why no word of it may be shown, {@code killed} or {@code withheld}; empty if it may. */
    Optional<String> of(Evidence evidence);
}

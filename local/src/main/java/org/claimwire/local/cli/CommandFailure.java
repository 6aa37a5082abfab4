package org.claimwire.local.cli;

import org.jspecify.annotations.Nullable;

/** What keeps a command from doing its work, told to a person: what, where, and what to try. */
public final class CommandFailure extends RuntimeException {

    private final @Nullable String advice;

    /**
     * @param what what happened, and where
     * @param advice what to try, or null if there is nothing to advise
     */
    public CommandFailure(String what, @Nullable String advice) {
        super(what);
        this.advice = advice;
    }

    /**
     * @param what what happened, and where
     * @param advice what to try, or null if there is nothing to advise
     * @param cause shown by {@code --verbose}
     */
    public CommandFailure(String what, @Nullable String advice, Throwable cause) {
        super(what, cause);
        this.advice = advice;
    }

    /** What to try, or null. */
    public @Nullable String advice() {
        return advice;
    }
}

package org.claimwire.producer;

/** What a failure was caused by. */
public final class Causes {

    private Causes() {}

    /** The failure that the others were caused by; the failure itself if there is no other. */
    public static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause == failure ? failure : rootOf(cause);
    }
}

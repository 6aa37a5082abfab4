package org.claimwire.streams.agreement;

/** What an instance does where the application has gone by other aliases than its own. */
public enum Agreement {
    /** It stops. */
    REQUIRE,
    /** Alone in its group, it puts its own in their place and has all items read again. */
    ACCEPT
}

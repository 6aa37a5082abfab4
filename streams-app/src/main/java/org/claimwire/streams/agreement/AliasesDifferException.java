package org.claimwire.streams.agreement;

/** An instance goes by other aliases than its application. */
public final class AliasesDifferException extends IllegalStateException {

    /**
     * @param topic where the agreed hash stands
     * @param agreed the hash that all others go by
     * @param own the hash that this instance goes by
     */
    public AliasesDifferException(String topic, String agreed, String own) {
        super("this instance goes by other aliases than its application: the hash of its own is " + own + ", and "
                + topic + " has " + agreed);
    }
}

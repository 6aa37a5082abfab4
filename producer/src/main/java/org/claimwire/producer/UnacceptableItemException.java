package org.claimwire.producer;

/** Says that a piece of input is no item; its message is the reason of a {@link Refusal}. */
public final class UnacceptableItemException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param reason what is wrong, and what to try; one line, without a full stop
     */
    public UnacceptableItemException(String reason) {
        super(reason);
    }

    /** What is wrong, and what to try. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}

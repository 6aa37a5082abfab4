package org.claimwire.dashboard.http;

/** A request cannot be answered as it is; the message says what, where, and what to try. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    ProblemException(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    Answer answer() {
        return Answer.problem(status, String.valueOf(getMessage()));
    }
}

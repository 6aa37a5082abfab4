package org.claimwire.producer.http;

import java.io.IOException;

/** Says that an answer cannot be used as long as nobody changes something; its message is for a person. */
final class UnusableAnswerException extends IOException {

    private static final long serialVersionUID = 1;

    UnusableAnswerException(String reason) {
        super(reason);
    }
}

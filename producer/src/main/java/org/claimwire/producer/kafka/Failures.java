package org.claimwire.producer.kafka;

import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.claimwire.schemas.registry.RegistryAwayException;

/** What a person can do about a failure of Kafka or the registry. */
final class Failures {

    private Failures() {}

    /** What happened, where, and what to try. */
    static String describe(Exception failure, String topic) {
        String cause = causes(failure);
        if (RegistryAwayException.isCauseOf(failure)) {
            return "the schema registry stays away; is it running, and is CLAIMWIRE_REGISTRY_URL its address? (" + cause
                    + ")";
        }
        if (failure instanceof TimeoutException || failure instanceof UnknownTopicOrPartitionException) {
            return "the brokers took nothing for the topic " + topic + "; are they running, is"
                    + " CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS their address, and is the topic there (claimwire topics create)? ("
                    + cause + ")";
        }
        if (failure instanceof AuthenticationException || failure instanceof AuthorizationException) {
            return "the brokers do not let this user write to " + topic + "; see claimwire.kafka.client (" + cause
                    + ")";
        }
        if (failure instanceof SerializationException) {
            return "the schema registry does not accept the schema of " + topic + " (" + cause + ")";
        }
        return "sending to " + topic + " failed (" + cause + ")";
    }

    private static String causes(Throwable failure) {
        Throwable cause = failure.getCause();
        String message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return cause == null || cause == failure ? message : message + ", caused by " + causes(cause);
    }
}

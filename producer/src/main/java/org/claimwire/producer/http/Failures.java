package org.claimwire.producer.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.claimwire.producer.http.Answer.Failed;
import org.claimwire.producer.http.Answer.Failure;
import org.claimwire.producer.http.GuardedNames.RefusedHostException;
import org.jspecify.annotations.Nullable;

/** Why there is no document, in words for a person. The server's own words are not repeated. */
final class Failures {

    private Failures() {}

    /** What an answer without a document means. */
    static Failed ofStatus(int status, @Nullable Duration retryAfter) {
        String answered = "answered " + status + phrase(status);
        return switch (status) {
            case 410 -> new Failed(Failure.GONE, answered + ": it has ended; take it out, or correct its address");
            case 401, 403 ->
                new Failed(
                        Failure.LASTING,
                        answered
                                + "; check whether it wants a user and a password, as in https://user:password@host/feed");
            case 404 -> new Failed(Failure.LASTING, answered + "; check the address");
            case 408, 429 -> new Failed(Failure.PASSING, answered, retryAfter);
            case 304 -> new Failed(Failure.PASSING, answered + ", though it was not asked whether anything changed");
            default ->
                status / 100 == 4
                        ? new Failed(Failure.LASTING, answered, retryAfter)
                        : new Failed(
                                Failure.PASSING, answered + (status < 400 ? ", without a document" : ""), retryAfter);
        };
    }

    /** What a broken exchange means. */
    static Failed of(IOException problem) {
        boolean lasts = problem instanceof RefusedHostException || problem instanceof UnusableAnswerException;
        return new Failed(lasts ? Failure.LASTING : Failure.PASSING, words(problem));
    }

    private static String words(IOException problem) {
        String message = message(problem);
        if (problem instanceof RefusedHostException || problem instanceof UnusableAnswerException) {
            return message;
        } else if (problem instanceof UnknownHostException) {
            return "the name service does not know the host; check the address, and the network";
        } else if (problem instanceof ConnectTimeoutException) {
            return "took too long to be connected to; see claimwire.producer.http.connect-timeout";
        } else if (problem instanceof SocketTimeoutException) {
            return "was silent for too long; see claimwire.producer.http.response-timeout";
        } else if (problem instanceof HttpHostConnectException) {
            return "cannot be connected to: "
                    + message.substring(message.lastIndexOf(": ") + 1).strip();
        } else if (problem instanceof SSLException) {
            return "cannot be connected to safely: " + message;
        } else if (problem instanceof MessageConstraintException) {
            return "answered with headers beyond " + Client.HEADER_BYTES + " bytes each and " + Client.HEADERS
                    + " in all";
        } else if (problem instanceof ConnectionClosedException
                || problem instanceof NoHttpResponseException
                || problem instanceof TruncatedChunkException
                || problem instanceof EOFException) {
            return "closed the connection before its answer was whole";
        } else if (problem instanceof ZipException) {
            return "packed its answer in a way that cannot be unpacked: " + message;
        }
        return "the exchange broke: " + message;
    }

    private static String message(@Nullable Throwable problem) {
        if (problem == null) {
            return "no reason given";
        }
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
    }

    private static String phrase(int status) {
        String phrase =
                status < 100 || status >= 600 ? null : EnglishReasonPhraseCatalog.INSTANCE.getReason(status, null);
        return phrase == null ? "" : " " + phrase;
    }
}

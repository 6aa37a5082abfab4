package org.claimwire.schemas.registry;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A registry client that waits for a registry that is away, so that an outage never looks like bad data.
 *
 * <p>Away means: no connection, or an answer that does not speak of the schema that was asked for (5xx, 401, 403, 429, a page of
 * some proxy), or a registry that answers "no such schema" (40403) and does not know Claimwire's own schemas either, as one
 * that lost its store does. Every call of the wrapped client is tried again, after 100 ms at first and 5 s at most, until the
 * patience is used up.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html#errors">the registry's errors</a>
 */
final class PatientRegistry implements InvocationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PatientRegistry.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5_000;
    private static final int NO_SUCH_SCHEMA = 40403;

    private final SchemaRegistryClient registry;
    private final Duration patience;
    private final String ownSubject;

    private PatientRegistry(SchemaRegistryClient registry, Duration patience, String ownSubject) {
        this.registry = registry;
        this.patience = patience;
        this.ownSubject = ownSubject;
    }

    /**
     * Wraps a client.
     *
     * @param patience how long one call may wait
     * @param ownSubject a subject that a registry in good order knows
     */
    static SchemaRegistryClient of(SchemaRegistryClient registry, Duration patience, String ownSubject) {
        return (SchemaRegistryClient) Proxy.newProxyInstance(
                PatientRegistry.class.getClassLoader(),
                new Class<?>[] {SchemaRegistryClient.class},
                new PatientRegistry(registry, patience, ownSubject));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        long start = System.nanoTime();
        long pause = FIRST_PAUSE_MS;
        boolean waited = false;
        while (true) {
            try {
                Object answer = method.invoke(registry, arguments);
                if (waited) {
                    LOG.info("The schema registry is back.");
                }
                return answer;
            } catch (InvocationTargetException e) {
                Throwable failure = e.getTargetException();
                if (!isAway(failure)) {
                    throw failure;
                }
                if (System.nanoTime() - start > patience.toNanos()) {
                    throw away(method, failure);
                }
                if (!waited) {
                    LOG.warn("The schema registry {}; waiting for up to {}.", state(failure), patience);
                    waited = true;
                }
                pause(pause, failure);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
            }
        }
    }

    private RegistryAwayException away(Method method, Throwable failure) {
        String message = refusesLogin(failure)
                ? "the schema registry " + state(failure) + ", for " + patience
                : "the schema registry gave no proper answer to " + method.getName() + " for " + patience;
        return new RegistryAwayException(message, failure, refusesLogin(failure));
    }

    private static String state(Throwable failure) {
        return failure instanceof RestClientException answer && refusesLogin(answer)
                ? "does not let this user in (HTTP " + answer.getStatus()
                        + "): see user and password in claimwire.registry.url or claimwire.registry.client"
                : "is away (" + failure.getMessage() + ")";
    }

    private static boolean refusesLogin(Throwable failure) {
        return failure instanceof RestClientException answer
                && (answer.getStatus() == 401 || answer.getStatus() == 403);
    }

    private boolean isAway(Throwable failure) {
        if (failure instanceof RestClientException answer) {
            return !speaksOfTheSchema(answer) || (answer.getErrorCode() == NO_SUCH_SCHEMA && !knowsOwnSchemas());
        }
        return failure instanceof IOException;
    }

    /** Whether it is one of the registry's own refusals: not found, incompatible, invalid. */
    private static boolean speaksOfTheSchema(RestClientException answer) {
        return switch (answer.getStatus()) {
            case 404 -> answer.getErrorCode() / 100 == 404;
            case 409, 422 -> true;
            default -> false;
        };
    }

    private boolean knowsOwnSchemas() {
        try {
            return !registry.getAllVersions(ownSubject).isEmpty();
        } catch (IOException | RestClientException e) {
            LOG.debug("The registry does not list {}.", ownSubject, e);
            return false;
        }
    }

    private static void pause(long millis, Throwable failure) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryAwayException("interrupted while waiting for the schema registry", failure);
        }
    }
}

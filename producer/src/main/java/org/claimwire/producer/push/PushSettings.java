package org.claimwire.producer.push;

import com.typesafe.config.Config;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How items are pushed.
 *
 * @param host the name or address to listen at
 * @param port the port to listen at; 0 is any free one
 * @param token what requests must send as a bearer token; empty for nothing
 * @param hosts what requests may name as their host beside the host itself
 * @param maxRequests the most requests whose items wait for the brokers
 * @param answerWithin the longest that a request waits for them
 * @param requestWithin how long a client may take over a request
 */
public record PushSettings(
        String host,
        int port,
        String token,
        List<String> hosts,
        int maxRequests,
        Duration answerWithin,
        Duration requestWithin) {

    /** What a SOURCE begins with that is an address to listen at. */
    public static final String PREFIX = "push:";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int SHORTEST_TOKEN = 16;

    /** @throws IllegalArgumentException if they do not go together; the message says what to try */
    public PushSettings {
        hosts = List.copyOf(hosts);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("there is no port " + port);
        }
        if (token.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "listening at " + host + " lets others in; set claimwire.producer.push.token"
                            + " to a secret that they must send, or listen at " + LOOPBACK);
        }
        if (!token.isEmpty()
                && (token.length() < SHORTEST_TOKEN || !token.chars().allMatch(PushSettings::isPlain))) {
            throw new IllegalArgumentException("claimwire.producer.push.token must have at least " + SHORTEST_TOKEN
                    + " letters, digits or -._~+/=; try: openssl rand -hex 32");
        }
        if (maxRequests < 1 || answerWithin.toMillis() < 1 || requestWithin.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "claimwire.producer.push: max-requests, answer-within and request-within must be above zero");
        }
    }

    /**
     * The settings of a SOURCE.
     *
     * @param source {@code push:PORT} or {@code push:HOST:PORT}, an IPv6 address in brackets
     * @param push the {@code claimwire.producer.push} of the settings
     * @throws IllegalArgumentException if it is no such source, or the settings do not go together
     */
    public static PushSettings of(String source, Config push) {
        String address = source.substring(PREFIX.length());
        int colon = address.lastIndexOf(':');
        String port = address.substring(colon + 1);
        String host = colon < 0 ? LOOPBACK : address.substring(0, colon).replaceAll("^\\[(.*)\\]$", "$1");
        if (!port.matches("\\d{1,5}") || host.isEmpty()) {
            throw new IllegalArgumentException(
                    source + " names no address to listen at; expected push:PORT or push:HOST:PORT, such as push:8088");
        }
        return new PushSettings(
                host,
                Integer.parseInt(port),
                push.getString("token"),
                Stream.of(push.getString("hosts").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                push.getInt("max-requests"),
                push.getDuration("answer-within"),
                push.getDuration("request-within"));
    }

    /** Whether only this machine can reach it. */
    boolean isLoopback() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false; // it cannot be listened at either, and that is said where it is tried
        }
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || "-._~+/=".indexOf(character) >= 0;
    }
}

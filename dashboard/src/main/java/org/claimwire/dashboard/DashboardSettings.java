package org.claimwire.dashboard;

import com.typesafe.config.Config;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.claimwire.schemas.Settings;

/**
 * Where the dashboard listens, and how much it takes of clients.
 *
 * @param host the name or address to listen at
 * @param port the port to listen at; 0 is any free one
 * @param hosts what requests may name as their host beside the host itself
 * @param token what requests for the API must send as a bearer token; empty for nothing
 * @param maxStreams the most clients that follow the stream
 * @param maxExports the most exports that are written at a time
 * @param maxConnections the most connections
 * @param requestWithin how long a client may take over a request
 * @param idleTimeout how long a client may take no byte of an answer
 */
public record DashboardSettings(
        String host,
        int port,
        List<String> hosts,
        String token,
        int maxStreams,
        int maxExports,
        int maxConnections,
        Duration requestWithin,
        Duration idleTimeout) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int SHORTEST_TOKEN = 16;

    /** @throws IllegalArgumentException if they do not go together; the message says what to try */
    public DashboardSettings {
        hosts = List.copyOf(hosts);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("claimwire.dashboard.port: there is no port " + port);
        }
        if (token.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException("listening at " + host + " lets others in; set claimwire.dashboard.token"
                    + " to a secret that they must send, or listen at " + LOOPBACK);
        }
        if (!token.isEmpty() && (token.length() < SHORTEST_TOKEN || !token.matches("[A-Za-z0-9._~+/=-]+"))) {
            throw new IllegalArgumentException("claimwire.dashboard.token must have at least " + SHORTEST_TOKEN
                    + " letters, digits or -._~+/=; try: openssl rand -hex 32");
        }
        if (Stream.of(maxStreams, maxExports, maxConnections).anyMatch(most -> most < 1)
                || requestWithin.toMillis() < 1
                || idleTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("claimwire.dashboard: max-streams, max-exports, max-connections,"
                    + " request-within and idle-timeout must be above zero");
        }
    }

    /** The {@code claimwire.dashboard} of the settings. */
    public static DashboardSettings of(Settings settings) {
        Config dashboard = settings.all().getConfig("dashboard");
        return new DashboardSettings(
                dashboard.getString("host"),
                dashboard.getInt("port"),
                Stream.of(dashboard.getString("hosts").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                dashboard.getString("token"),
                dashboard.getInt("max-streams"),
                dashboard.getInt("max-exports"),
                dashboard.getInt("max-connections"),
                dashboard.getDuration("request-within"),
                dashboard.getDuration("idle-timeout"));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false; // it cannot be listened at either, and that is said where it is tried
        }
    }
}

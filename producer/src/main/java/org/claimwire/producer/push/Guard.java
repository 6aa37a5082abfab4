package org.claimwire.producer.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimwire.producer.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Whom the address is for, told by the headers alone, before a body is read: programs that know the token, and no web page
 * that somebody has open. A page is kept out even if it has had its own name point here (DNS rebinding), for it then names
 * a host that is not ours.
 */
final class Guard {

    private static final String BEARER = "bearer ";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final byte @Nullable [] tokenDigest;
    private final @Nullable Set<String> hosts;

    Guard(PushSettings settings) {
        tokenDigest = settings.token().isEmpty() ? null : Sha256.of(settings.token());
        Set<String> names = new HashSet<>();
        settings.hosts().forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        if (settings.isLoopback()) {
            names.addAll(LOOPBACK);
            names.add(settings.host().toLowerCase(Locale.ROOT));
        }
        // Open to others without a list of names, it is the token alone that keeps them out.
        hosts = names.isEmpty() ? null : Set.copyOf(names);
    }

    /**
     * Why a request is not let in; empty if it is.
     *
     * @param host the host that it names, without the port; null if none
     * @param origin its {@code Origin}, which browsers send; null if none
     * @param authorization its {@code Authorization} headers
     */
    Optional<Answer> refusal(@Nullable String host, @Nullable String origin, List<String> authorization) {
        if (hosts != null && (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT)))) {
            return Optional.of(Answer.error(
                    403, "this host is not served here; a proxy's name belongs into claimwire.producer.push.hosts"));
        }
        if (origin != null && !isOurs(origin)) {
            return Optional.of(Answer.error(403, "web pages of other origins push nothing here"));
        }
        return isAuthorized(authorization)
                ? Optional.empty()
                : Optional.of(Answer.error(401, "a bearer token is needed: Authorization: Bearer TOKEN"));
    }

    private boolean isOurs(String origin) {
        try {
            String host = new URI(origin).getHost();
            return hosts != null && host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException opaque) {
            return false;
        }
    }

    /** Digests are compared, in constant time: neither the token's length nor its beginning shows in the time it takes. */
    private boolean isAuthorized(List<String> authorization) {
        if (tokenDigest == null) {
            return true;
        }
        if (authorization.size() != 1
                || !authorization.get(0).toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return false;
        }
        String token = authorization.get(0).substring(BEARER.length()).strip();
        return MessageDigest.isEqual(tokenDigest, Sha256.of(token));
    }
}

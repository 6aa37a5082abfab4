package org.claimwire.dashboard.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimwire.dashboard.DashboardSettings;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in, told by a request's headers alone: whoever names this server as its host, comes from no other web page, and
 * knows the token. A page that has its own name point here (DNS rebinding) names a host that is not ours.
 */
final class Guard {

    private static final String BEARER = "bearer ";

    private final Set<String> named = new HashSet<>();
    private final Set<String> allowed = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]", "::1"));
    private final byte @Nullable [] token;

    Guard(DashboardSettings settings) {
        settings.hosts().forEach(host -> named.add(host.toLowerCase(Locale.ROOT)));
        allowed.addAll(named);
        allowed.add(settings.host().toLowerCase(Locale.ROOT));
        token = settings.token().isEmpty() ? null : digest(settings.token());
    }

    /**
     * Why a request is not let in; empty if it is.
     *
     * @param host the host that it names, without the port; null if none
     * @param authority the same with the port, as the request has it; null if none
     * @param origin its {@code Origin}, which browsers send; null if none
     */
    Optional<Answer> refusal(@Nullable String host, @Nullable String authority, @Nullable String origin) {
        if (host == null || !allowed.contains(host.toLowerCase(Locale.ROOT))) {
            return Optional.of(Answer.problem(
                    421, "this host is not served here; a proxy's name belongs into claimwire.dashboard.hosts"));
        }
        return origin == null || isOurs(origin, authority)
                ? Optional.empty()
                : Optional.of(Answer.problem(
                        403, "pages of other origins read nothing here; a proxy must pass the Host on as it came"));
    }

    /** Why a request may not read the API; empty if it may. */
    Optional<Answer> unauthorized(List<String> authorization) {
        return token == null || knowsToken(token, authorization)
                ? Optional.empty()
                : Optional.of(Answer.problem(401, "a bearer token is needed: Authorization: Bearer TOKEN")
                        .with(HttpHeader.WWW_AUTHENTICATE, "Bearer"));
    }

    private boolean isOurs(String origin, @Nullable String authority) {
        try {
            URI page = new URI(origin);
            String host = page.getHost();
            return host != null
                    && page.getRawAuthority() != null
                    && (page.getRawAuthority().equalsIgnoreCase(authority)
                            || named.contains(host.toLowerCase(Locale.ROOT)));
        } catch (URISyntaxException opaque) {
            return false;
        }
    }

    /** Digests are compared, in constant time: neither the token's length nor its beginning shows in the time it takes. */
    private static boolean knowsToken(byte[] token, List<String> authorization) {
        if (authorization.size() != 1
                || !authorization.get(0).toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return false;
        }
        return MessageDigest.isEqual(
                token, digest(authorization.get(0).substring(BEARER.length()).strip()));
    }

    private static byte[] digest(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

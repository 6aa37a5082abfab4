package org.claimwire.producer.http;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address to fetch, and who one is there. What logs one in, in front of the host or behind the question mark, is
 * never shown.
 *
 * @param uri an absolute {@code http} or {@code https} URI (RFC 9110, section 4.2) with a host, in ASCII, without user
 *     information and fragment
 * @param authorization the value of the {@code Authorization} header (RFC 7617, UTF-8); null if there is none
 */
public record HttpAddress(URI uri, @Nullable String authorization) {

    /** How long an address may be, in UTF-16 units. */
    private static final int MAX_UNITS = 8192;

    private static final Pattern WITH_AUTHORITY =
            Pattern.compile("(https?)://(?:([^/?#]*)@)?([^/?#@]*)([^#]*)(?:#.*)?");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(.+?)(:\\d*)?");

    /**
     * Reads an address as a person writes it.
     *
     * @param written {@code http://} or {@code https://}, perhaps {@code user:password@} (percent-encoded), a host
     *     (perhaps internationalised, RFC 5890), a path
     * @throws IllegalArgumentException if it is none; the message says why and what to try, and tells no secret
     */
    public static HttpAddress of(String written) {
        Matcher parts = WITH_AUTHORITY.matcher(schemeInLowerCase(written));
        if (written.length() > MAX_UNITS || !parts.matches()) {
            throw noAddress(
                    written,
                    "must begin with http:// or https:// and a host, and be of at most " + MAX_UNITS + " characters");
        }
        try {
            String host = ascii(parts.group(3));
            URI uri = new URI(parts.group(1) + "://" + host + parts.group(4).replace(" ", "%20"));
            checkHost(uri, written);
            String user = parts.group(2);
            return new HttpAddress(URI.create(uri.toASCIIString()), user == null ? null : basic(user, written));
        } catch (URISyntaxException wrong) {
            throw noAddress(written, wrong.getReason());
        }
    }

    /**
     * Where a redirect leads.
     *
     * @param location the {@code Location} header: absolute, or relative to this address (RFC 9110, section 10.2.2)
     * @return the new address, which is told who one is only if it is on the same scheme, host and port
     * @throws IllegalArgumentException if it is no http or https address, or would give up the encryption
     */
    HttpAddress redirectedTo(String location) {
        URI target;
        try {
            target = uri.resolve(new URI(location.strip().replace(" ", "%20")));
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException("redirects to what is no address: " + wrong.getReason());
        }
        String scheme = target.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            throw new IllegalArgumentException("redirects to an address of " + scheme + ":, which is not followed");
        }
        HttpAddress next = of(target.toString());
        if (uri.getScheme().equals("https") && next.uri.getScheme().equals("http")) {
            throw new IllegalArgumentException("redirects from https to http, to " + next
                    + ", which is not followed; if it is right, write that address into the feeds file");
        }
        return new HttpAddress(next.uri, hasOriginOf(next) ? authorization : null);
    }

    /** The host in lower case, IPv6 addresses in brackets. */
    public String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** The address for a person: without who one is, and without what stands behind the question mark. */
    @Override
    public String toString() {
        String shown = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        return uri.getRawQuery() == null ? shown : shown + "?...";
    }

    /** Some words that may hold an address, with what stands before the host and behind the question mark left out. */
    public static String masked(String words) {
        return words.replaceAll("//[^\\s\"]*@", "//...@").replaceAll("\\?[^\\s\"]+", "?...");
    }

    private boolean hasOriginOf(HttpAddress other) {
        return uri.getScheme().equals(other.uri.getScheme()) && host().equals(other.host()) && port() == other.port();
    }

    private int port() {
        int standard = uri.getScheme().equals("https") ? 443 : 80;
        return uri.getPort() < 0 ? standard : uri.getPort();
    }

    private static String schemeInLowerCase(String written) {
        int end = written.indexOf("://");
        return end < 0 ? written : written.substring(0, end).toLowerCase(Locale.ROOT) + written.substring(end);
    }

    private static String ascii(String hostAndPort) {
        Matcher parts = HOST_AND_PORT.matcher(hostAndPort);
        boolean isAscii = StandardCharsets.US_ASCII.newEncoder().canEncode(hostAndPort);
        if (isAscii || !parts.matches()) {
            return hostAndPort;
        }
        String port = parts.group(2);
        try {
            return IDN.toASCII(parts.group(1)) + (port == null ? "" : port);
        } catch (IllegalArgumentException noName) {
            return hostAndPort;
        }
    }

    private static void checkHost(URI uri, String written) {
        if (uri.getHost() == null) {
            throw noAddress(written, "names no host");
        }
        if (uri.getRawAuthority().endsWith(":")) {
            throw noAddress(written, "has a colon and no port; in a password, write / as %2F");
        }
        if (uri.getPort() == 0 || uri.getPort() > 0xFFFF) {
            throw noAddress(written, "has a port that is not from 1 to 65535");
        }
    }

    private static String basic(String user, String written) {
        String decoded;
        try {
            // A plus sign means itself here, unlike in a form.
            decoded = URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw noAddress(written, "user and password must be percent-encoded; write % as %25");
        }
        String pair = decoded.contains(":") ? decoded : decoded + ":";
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static IllegalArgumentException noAddress(String written, String why) {
        return new IllegalArgumentException("\"" + masked(written) + "\" is no address: " + why);
    }
}

package org.claimwire.schemas.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the registry is, and who asks it.
 *
 * <p>A login may stand in an address, {@code https://user:password@host}. Confluent's client writes addresses into its log where
 * a registry is away, so the login is taken out of them and handed over apart.
 *
 * @param urls the addresses, without a login, at least one
 * @param login {@code user:password}, decoded; null if no address holds one
 */
record RegistryAddress(List<String> urls, @Nullable String login) {

    /** What RFC 3986 calls the user information, up to the last at-sign before the path. */
    private static final Pattern LOGIN = Pattern.compile("(?<=://)[^/?#]*@");

    RegistryAddress {
        urls = List.copyOf(urls);
    }

    /**
     * Takes the login out of the addresses.
     *
     * @param setting addresses, separated by commas
     * @throws IllegalArgumentException if one cannot be read, or they hold different logins; no login stands in the message
     */
    static RegistryAddress of(String setting) {
        List<String> given = Stream.of(setting.split(",")).map(String::strip).toList();
        Set<String> logins = new LinkedHashSet<>();
        given.forEach(url -> logins.addAll(login(url)));
        if (logins.size() > 1) {
            throw new IllegalArgumentException(
                    "claimwire.registry.url holds addresses with different logins; one counts for all of them");
        }
        return new RegistryAddress(
                given.stream().map(RegistryAddress::withoutLogin).toList(),
                logins.isEmpty() ? null : logins.iterator().next());
    }

    /** The addresses as Confluent's client takes them. */
    String joined() {
        return String.join(",", urls);
    }

    private static String withoutLogin(String url) {
        return LOGIN.matcher(url).replaceFirst("");
    }

    private static Set<String> login(String url) {
        if (!LOGIN.matcher(url).find()) {
            return Set.of();
        }
        try {
            return Stream.ofNullable(new URI(url).getRawUserInfo())
                    .map(raw -> URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .collect(Collectors.toSet());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "claimwire.registry.url: the login in front of the host of " + withoutLogin(url)
                            + " cannot be read; user and password stand percent-encoded, user:p%40ss for p@ss");
        }
    }
}

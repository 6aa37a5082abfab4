package org.claimwire.producer.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page: the first that it gives as its own, if it is an absolute http or https address, leads to a page and
 * not to the front of a site (which would make one item of all its pages), and belongs to the site that the page was fetched
 * from, so that no page speaks for another site; else where it was fetched.
 */
final class PageAddress {

    private static final int MAX_UNITS = 1024;

    /** What a site's pages for telephones have in front of its name. */
    private static final Pattern EDITION = Pattern.compile("^(www|m|mobile|amp)\\.");

    private PageAddress() {}

    /**
     * The address of a page.
     *
     * @param own what it gives as its own, in the order in which it counts
     * @param fetched where it was fetched; null if it was not
     * @return an http or https address without a fragment; null if neither is known
     */
    static @Nullable String of(List<String> own, @Nullable URI fetched) {
        String site = fetched == null ? null : site(fetched);
        for (String words : own) {
            URI address = page(words);
            if (address != null && !isFront(address) && (site == null || isOf(site(address), site))) {
                return address.toASCIIString();
            }
        }
        URI address = fetched == null ? null : page(fetched.toString());
        return address == null ? null : address.toASCIIString();
    }

    /**
     * Addresses in a form in which those of one page are equal: without the scheme, an edition for telephones, a slash at the
     * end. Fronts of sites and what is no address of the web are left out.
     */
    static Set<String> comparable(List<String> addresses) {
        return addresses.stream()
                .map(PageAddress::page)
                .filter(Objects::nonNull)
                .filter(address -> !isFront(address))
                .map(address -> site(address)
                        + address.getRawPath().replaceFirst("/$", "")
                        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))
                .collect(Collectors.toSet());
    }

    private static @Nullable URI page(String words) {
        int fragment = words.indexOf('#');
        String plain = (fragment < 0 ? words : words.substring(0, fragment)).strip();
        if (plain.length() > MAX_UNITS) {
            return null;
        }
        try {
            URI address = new URI(plain);
            boolean isWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return isWeb && address.getHost() != null ? address : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static boolean isFront(URI address) {
        String path = address.getPath();
        return address.getQuery() == null && (path == null || path.isEmpty() || path.equals("/"));
    }

    private static boolean isOf(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && (one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one));
    }

    private static @Nullable String site(URI address) {
        String host = address.getHost();
        return host == null
                ? null
                : EDITION.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}

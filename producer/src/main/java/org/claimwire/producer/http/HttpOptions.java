package org.claimwire.producer.http;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How documents are fetched: the settings under {@code claimwire.producer.http}.
 *
 * @param contact an address that an operator of a server can write to, said in the user agent; null if none is given
 * @param connectTimeout how long a connection, and then its encryption, may take to stand
 * @param responseTimeout how long a server may be silent, before its first byte and between any two
 * @param exchangeTimeout how long the whole may take, from the first request to the last byte, redirects included
 * @param gap how long a host is left alone between two requests, whoever makes them
 * @param maxBytes how large a document may be once it is unpacked; packed, it may be no larger either
 * @param allowedNetworks networks that may be asked although they are not public
 */
public record HttpOptions(
        @Nullable String contact,
        Duration connectTimeout,
        Duration responseTimeout,
        Duration exchangeTimeout,
        Duration gap,
        int maxBytes,
        List<Network> allowedNetworks) {

    private static final int MAX_CONTACT = 200;

    /** A document is held in memory. */
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    /** @throws IllegalArgumentException if a value makes no sense; the message names the setting */
    public HttpOptions {
        allowedNetworks = List.copyOf(allowedNetworks);
        checkTime("connect-timeout", connectTimeout);
        checkTime("response-timeout", responseTimeout);
        checkTime("exchange-timeout", exchangeTimeout);
        if (gap.isNegative() || gap.compareTo(Duration.ofHours(1)) > 0) {
            throw wrong("gap", "must be from 0 seconds to 1 hour");
        }
        if (maxBytes < 1 || maxBytes > MOST_BYTES) {
            throw wrong("max-bytes", "must be from 1 byte to 256 MiB");
        }
        if (contact != null && !contact.matches("[!-~&&[^()\\\\]]{1," + MAX_CONTACT + "}")) {
            throw wrong("contact", "must be one address such as mailto:desk@example.org, in ASCII, without brackets");
        }
    }

    /**
     * The options in the settings.
     *
     * @param http the {@code claimwire.producer.http}
     * @throws ConfigException if one makes no sense; the message names it
     */
    public static HttpOptions of(Config http) {
        String contact = http.getString("contact");
        try {
            return new HttpOptions(
                    contact.isBlank() ? null : contact.strip(),
                    http.getDuration("connect-timeout"),
                    http.getDuration("response-timeout"),
                    http.getDuration("exchange-timeout"),
                    http.getDuration("gap"),
                    (int) Math.min(http.getBytes("max-bytes"), Integer.MAX_VALUE),
                    networks(http));
        } catch (IllegalArgumentException wrong) {
            throw new ConfigException.Generic(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static List<Network> networks(Config http) {
        ConfigValue value = http.getValue("allowed-networks");
        // An environment variable holds one string.
        List<String> words = value.valueType() == ConfigValueType.STRING
                ? List.of(http.getString("allowed-networks").split(","))
                : http.getStringList("allowed-networks");
        try {
            return words.stream()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .map(Network::of)
                    .toList();
        } catch (IllegalArgumentException wrong) {
            throw new ConfigException.BadValue(
                    value.origin(), "claimwire.producer.http.allowed-networks", String.valueOf(wrong.getMessage()));
        }
    }

    /** The {@code User-Agent} header (RFC 9110, section 10.1.5). */
    String userAgent() {
        return contact == null ? "Claimwire" : "Claimwire (+" + contact + ")";
    }

    private static void checkTime(String setting, Duration time) {
        if (time.toMillis() < 1 || time.compareTo(Duration.ofHours(1)) > 0) {
            throw wrong(setting, "must be from 1 millisecond to 1 hour");
        }
    }

    private static IllegalArgumentException wrong(String setting, String why) {
        return new IllegalArgumentException("claimwire.producer.http." + setting + " " + why);
    }
}

package org.claimwire.dashboard.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * The place of an entry in its list.
 *
 * @param rank the lowest comes first
 * @param amount within a rank the greatest comes first: a time in milliseconds of the epoch, or a count
 * @param key the entry's key, the last resort
 */
public record Order(int rank, long amount, String key) implements Comparable<Order> {

    private static final Comparator<Order> FIRST = Comparator.comparingInt(Order::rank)
            .thenComparing(Comparator.comparingLong(Order::amount).reversed())
            .thenComparing(Order::key);
    private static final int PARTS = 3;

    @Override
    public int compareTo(Order other) {
        return FIRST.compare(this, other);
    }

    /** A word that says where a list was left, for an address. */
    public String token() {
        byte[] words = (rank + ":" + amount + ":" + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words);
    }

    /** The place that a word of {@link #token} says; empty if it says none. */
    public static Optional<Order> of(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(":", PARTS);
            return parts.length == PARTS
                    ? Optional.of(new Order(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }
}

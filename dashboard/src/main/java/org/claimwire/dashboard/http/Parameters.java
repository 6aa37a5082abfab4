package org.claimwire.dashboard.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parameters of a request's query, bounded, each known. */
final class Parameters {

    private static final int MOST = 100;
    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /**
     * Reads them.
     *
     * @param query as the address has it; null for none
     * @param allowed their names
     * @throws ProblemException if there is another one, or too much of it
     */
    Parameters(@Nullable String query, Set<String> allowed) {
        String[] parts = query == null || query.isEmpty() ? new String[0] : query.split("&", MOST + 1);
        if (parts.length > MOST) {
            throw new ProblemException(400, "at most " + MOST + " parameters are heard; ask for less at a time");
        }
        for (String part : parts) {
            int equals = part.indexOf('=');
            String name = Percent.decodeQuery(equals < 0 ? part : part.substring(0, equals));
            String value = equals < 0 ? "" : Percent.decodeQuery(part.substring(equals + 1));
            if (!allowed.contains(name)) {
                throw new ProblemException(
                        400, "there is no parameter " + shortened(name) + " here; " + among(allowed));
            }
            if (value.isBlank() || value.length() > LONGEST) {
                throw new ProblemException(
                        400, name + " is empty or longer than " + LONGEST + " characters; leave it out, or say less");
            }
            values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
    }

    /** All values of a parameter; empty if it is not given. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The only value of a parameter; null if it is not given. */
    @Nullable
    String one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw new ProblemException(400, name + " may be given once");
        }
        return all.isEmpty() ? null : all.get(0);
    }

    /** A whole number within bounds. */
    int number(String name, int low, int high, int otherwise) {
        String value = one(name);
        if (value == null) {
            return otherwise;
        }
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        if (number < low || number > high) {
            throw new ProblemException(400, name + " is a whole number from " + low + " to " + high);
        }
        return number;
    }

    /** Whether a parameter is {@code true}; it may be {@code false}. */
    boolean flag(String name) {
        String value = one(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new ProblemException(400, name + " is true or false");
        }
        return "true".equals(value);
    }

    static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "..." : words;
    }

    private static String among(Set<String> allowed) {
        return allowed.isEmpty() ? "none is heard" : "these are heard: " + String.join(", ", new TreeSet<>(allowed));
    }
}

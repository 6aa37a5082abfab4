package org.claimwire.producer.ninjs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;

/**
 * The values of fields that go by several spellings, such as {@code versioncreated} (1.x, 2.x) and {@code versionCreated}
 * (3.x), in the order in which they came. A field may stand there twice if it says the same twice.
 *
 * @param <V> the values' type
 */
final class Spellings<V> {

    private record Said<V>(String spelling, V value) {}

    private final Map<String, Said<V>> said = new LinkedHashMap<>();

    /**
     * Takes a value.
     *
     * @param name what all spellings of the field have in common
     * @param spelling how the field is written here
     * @throws UnacceptableItemException if another spelling says otherwise
     */
    void say(String name, String spelling, V value) throws UnacceptableItemException {
        Said<V> earlier = said.putIfAbsent(name, new Said<>(spelling, value));
        if (earlier != null && !earlier.value().equals(value)) {
            throw new UnacceptableItemException(spelling + " says otherwise than " + earlier.spelling()
                    + ", but both are one field; leave one out");
        }
    }

    /** What a field says; null if it is not there. */
    @Nullable
    V value(String name) {
        Said<V> value = said.get(name);
        return value == null ? null : value.value();
    }

    /** How a field is written, for a message. */
    String spelling(String name) {
        Said<V> value = said.get(name);
        return value == null ? name : value.spelling();
    }

    /** What all fields of some names say. */
    Stream<V> values(Predicate<? super String> names) {
        return said.entrySet().stream()
                .filter(entry -> names.test(entry.getKey()))
                .map(entry -> entry.getValue().value());
    }
}

package org.claimwire.producer.push;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.producer.intake.Formats;
import org.jspecify.annotations.Nullable;

/** What a {@code Content-Type} says of the format: the ending that a file of this kind would have (RFC 9110, section 8.3). */
final class MediaTypes {

    /** None, or "some bytes": the content itself tells. */
    private static final String UNKNOWN = "";

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/octet-stream", UNKNOWN),
            Map.entry("application/x-ndjson", "jsonl"),
            Map.entry("application/ndjson", "jsonl"),
            Map.entry("application/jsonl", "jsonl"),
            Map.entry("application/x-jsonlines", "jsonl"),
            Map.entry("application/json", "json"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("text/xml", "xml"),
            Map.entry("application/xml", "xml"));
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /**
     * The name of a file of this kind, such as {@code items.json}.
     *
     * @param contentType as the request has it; null if it has none
     * @return empty if it is the type of something else
     */
    static Optional<String> fileName(@Nullable String contentType) {
        String type = contentType == null
                ? "application/octet-stream"
                : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String ending = ENDINGS.get(type);
        if (ending == null && type.endsWith("+xml")) {
            ending = "xml";
        } else if (ending == null && type.endsWith("+json")) {
            ending = "json";
        }
        return Optional.ofNullable(ending).map(known -> known.isEmpty() ? "items" : "items." + known);
    }

    /**
     * The encoding that is named; null if none is.
     *
     * @throws IllegalArgumentException if it is none that Java knows
     */
    static @Nullable Charset charset(@Nullable String contentType) {
        Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
        return named.find() ? Charset.forName(named.group(1)) : null;
    }

    /**
     * Why a request cannot be an item's; empty if it may be.
     *
     * @param contentType as the request has it; null if it has none
     * @param encoding its {@code Content-Encoding}; null if it has none
     * @param formats those that count
     */
    static Optional<Answer> refusal(@Nullable String contentType, @Nullable String encoding, Formats formats) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return Optional.of(Answer.error(415, "the body is " + encoding + "; send it as it is"));
        }
        Optional<String> name = fileName(contentType);
        if (name.isEmpty() || name.get().contains(".") && !formats.knowsEndingOf(name.get())) {
            return Optional.of(
                    Answer.error(
                            415,
                            contentType
                                    + " is no format of items; name one by Content-Type, such as application/x-ndjson for JSON"
                                    + " lines, text/plain for a text, or application/octet-stream to have the content tell it"));
        }
        try {
            charset(contentType);
            return Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.of(Answer.error(415, contentType + " names an encoding that is not known"));
        }
    }
}

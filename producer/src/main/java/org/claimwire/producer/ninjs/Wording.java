package org.claimwire.producer.ninjs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.json.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * One of the headlines, bodies or descriptions of an object. Its role says what it is for, or in what form it is, or both:
 * {@code main}, {@code html}, {@code text_mobile}; the standard leaves the words to the provider.
 *
 * <p>Of several the one of the role {@code main} is taken, else one of no role or of a role that only names a form, else
 * the first; of equal ones plain text before HTML before NITF, since nothing needs to be taken out of it.
 *
 * @param role its words in lower case; empty if there is none
 * @param contentType a media type; null if it is not said, and the form is told by the role, else by the look
 * @param value the words
 */
record Wording(String role, @Nullable String contentType, String value) {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Roles of a body that tells the item in short. */
    private static final Set<String> SHORTENED = Set.of(
            "abstract", "caption", "description", "excerpt", "ingress", "intro", "lead", "short", "summary", "teaser");

    private static final Comparator<Wording> BEST_FIRST =
            Comparator.comparingInt(Wording::rank).thenComparing(Wording::form);

    /** {@code headline} of 1.x, which is the main one and plain text. */
    static List<Wording> mainHeadline(@Nullable String value) {
        return value == null ? List.of() : List.of(new Wording("main", "text/plain", value));
    }

    /** A field of 1.x that has its role in its name. */
    static List<Wording> ofRole(String role, @Nullable String value) {
        return value == null ? List.of() : List.of(new Wording(role, null, value));
    }

    /** A list of 2.x and 3.x; empty if the value is null. */
    static List<Wording> list(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        List<Wording> wordings = new ArrayList<>();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return wordings;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonValues.wrongType(field, "a list of objects", parser.currentToken());
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw JsonValues.wrongType(field, "a list of objects", parser.currentToken());
            }
            wordings.add(object(field, parser));
            JsonValues.checkCount(field, wordings.size());
        }
        return wordings;
    }

    private static Wording object(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        String role = "";
        String contentType = null;
        String value = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "role" -> role = Objects.requireNonNullElse(JsonValues.words(field + ".role", parser), "");
                case "contenttype", "contentType" -> contentType = JsonValues.words(field + "." + key, parser);
                case "value" -> value = Objects.requireNonNullElse(JsonValues.text(field + ".value", parser), "");
                default -> parser.skipChildren();
            }
        }
        return new Wording(role.toLowerCase(Locale.ROOT), contentType, value);
    }

    /** The text of the best of some wordings; null if none has any that is read. */
    static @Nullable String best(List<Wording> wordings) {
        return wordings.stream()
                .sorted(BEST_FIRST)
                .map(Wording::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Whether its role says that it tells the item in short. */
    boolean isShortened() {
        return words().stream().anyMatch(SHORTENED::contains);
    }

    /** Whether it has words, but in a form that is not read. */
    boolean isUnreadable() {
        return form() == TextForm.OTHER && !value.isBlank();
    }

    private String text() {
        return form().textOf(value);
    }

    private TextForm form() {
        if (contentType != null) {
            return TextForm.ofMediaType(contentType, value);
        }
        return words().stream()
                .map(TextForm::ofWord)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> TextForm.ofLook(value));
    }

    private int rank() {
        List<String> words = words();
        if (words.contains("main")) {
            return 0;
        }
        return words.stream().allMatch(word -> TextForm.ofWord(word) != null) ? 1 : 2;
    }

    private List<String> words() {
        return Arrays.stream(SEPARATOR.split(role))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

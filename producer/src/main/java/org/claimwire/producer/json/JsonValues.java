package org.claimwire.producer.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;

/**
 * Typed values of a field. A null, an empty string and an empty list say the same as a missing field. The parser stands
 * at the first token of the value, and afterwards at the last.
 */
public final class JsonValues {

    private JsonValues() {}

    /** A string as it is, however long or empty; null if the value is null. */
    public static @Nullable String text(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> wellFormed(field, parser.getText());
            default -> throw wrongType(field, "a string", parser.currentToken());
        };
    }

    /** A string of at most {@link Limits#FIELD_UNITS}, without white space around it; null if nothing is left. */
    public static @Nullable String words(String field, JsonParser parser)
            throws IOException, UnacceptableItemException {
        String text = text(field, parser);
        if (text == null || text.isBlank()) {
            return null;
        }
        Limits.checkLength(field, text, Limits.FIELD_UNITS);
        return text.strip();
    }

    /**
     * The same, where a blank string may hide what was meant.
     *
     * @throws UnacceptableItemException if it is blank
     */
    public static @Nullable String filled(String field, JsonParser parser)
            throws IOException, UnacceptableItemException {
        String words = words(field, parser);
        if (words == null && parser.currentToken() != JsonToken.VALUE_NULL) {
            throw new UnacceptableItemException(field + " is blank; write what is meant, or leave the field out");
        }
        return words;
    }

    /** A string or a number, as it is written; null if the value is null or blank. */
    public static @Nullable String wordsOrNumber(String field, JsonParser parser)
            throws IOException, UnacceptableItemException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
            case VALUE_NULL, VALUE_STRING -> words(field, parser);
            default -> throw wrongType(field, "a string or a number", parser.currentToken());
        };
    }

    /** A string, or a list of strings, without the blank ones and without repetitions. */
    public static List<String> list(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        List<String> list = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            addWords(field, parser, list);
            return list;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            addWords(field, parser, list);
        }
        return list;
    }

    /** A whole number from 1 to 9, which may be written 3.0 as some writers of JSON do; null if the value is null. */
    public static @Nullable Integer digit(String field, JsonParser parser)
            throws IOException, UnacceptableItemException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        String digits = token.isNumeric() ? parser.getText().replaceFirst("\\.0+$", "") : "";
        if (token != JsonToken.VALUE_NUMBER_INT && digits.length() != 1) {
            throw wrongType(field, "a whole number from 1 to 9", token);
        }
        if (!digits.matches("[1-9]")) {
            throw new UnacceptableItemException(field + " must be a whole number from 1 to 9, found " + digits);
        }
        return Integer.valueOf(digits);
    }

    /** Refuses a list that has grown too long. */
    public static void checkCount(String field, int entries) throws UnacceptableItemException {
        if (entries > Limits.LIST_ENTRIES) {
            throw new UnacceptableItemException(field + " has more than " + Limits.LIST_ENTRIES + " entries");
        }
    }

    /** Says that a field has another type than expected. */
    public static UnacceptableItemException wrongType(String field, String expected, @Nullable JsonToken found) {
        return new UnacceptableItemException(field + " must be " + expected + ", found " + nameOf(found));
    }

    /** What a person calls a value that begins with a token. */
    public static String nameOf(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }

    private static void addWords(String field, JsonParser parser, List<String> list)
            throws IOException, UnacceptableItemException {
        if (parser.currentToken().isStructStart()) {
            throw wrongType(field, "a string or a list of strings", parser.currentToken());
        }
        String words = words(field, parser);
        if (words != null && !list.contains(words)) {
            list.add(words);
            checkCount(field, list.size());
        }
    }

    /** Avro carries strings as UTF-8, which has no place for half of a surrogate pair; a NUL is no character of a text. */
    private static String wellFormed(String field, String words) throws UnacceptableItemException {
        for (int index = 0; index < words.length(); index++) {
            char unit = words.charAt(index);
            if (Character.isHighSurrogate(unit)
                    && index + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(index + 1))) {
                index++;
            } else if (Character.isSurrogate(unit) || unit == 0) {
                throw new UnacceptableItemException(String.format(
                        "%s has \\u%04x at UTF-16 offset %d: %s",
                        field, (int) unit, index, unit == 0 ? "no character of a text" : "half of a surrogate pair"));
            }
        }
        return words;
    }
}

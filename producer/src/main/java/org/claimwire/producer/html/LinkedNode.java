package org.claimwire.producer.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwire.producer.Limits;
import org.claimwire.producer.WordList;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON-LD, with those of its properties that tell of an article. The others are passed over, and so is a value
 * that is not of the type expected, for pages are written for search engines that do the same.
 */
final class LinkedNode {

    private static final Set<String> ARTICLES = WordList.entries(LinkedNode.class, "article-types.txt");

    private final List<String> types = new ArrayList<>();
    private final List<String> updates = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String headline;
    private @Nullable String published;
    private @Nullable String modified;
    private @Nullable String publisher;
    private @Nullable String publisherId;
    private @Nullable String language;
    private @Nullable String url;
    private @Nullable String page;
    private @Nullable String body;
    private boolean free = true;

    /**
     * Reads an object.
     *
     * @param parser stands at its beginning, and afterwards at its end
     * @param inside takes the nodes that a graph lists, and the main entity
     * @throws IOException if the JSON is broken
     */
    static LinkedNode read(JsonParser parser, Consumer<LinkedNode> inside) throws IOException {
        LinkedNode node = new LinkedNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String property = parser.currentName();
            parser.nextToken();
            node.take(property, parser, inside);
        }
        return node;
    }

    /** Whether it is an article. */
    boolean isArticle() {
        return types.stream()
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .anyMatch(ARTICLES::contains);
    }

    /** What other nodes call it by; null if it has no id. */
    @Nullable
    String id() {
        return id;
    }

    /** Its name; null if it has none. */
    @Nullable
    String name() {
        return name;
    }

    /**
     * Itself as an article.
     *
     * @param names the names of other nodes, by their ids
     */
    ArticleData toArticle(Map<String, String> names) {
        String who = publisher == null && publisherId != null ? names.get(publisherId) : publisher;
        List<String> addresses = new ArrayList<>();
        for (String address : new String[] {page, url, id}) {
            if (address != null) {
                addresses.add(address);
            }
        }
        String text = body != null || updates.isEmpty() ? body : String.join("\n\n", updates);
        return new ArticleData(
                headline == null ? name : headline, published, modified, who, language, addresses, text, free);
    }

    private void take(String property, JsonParser parser, Consumer<LinkedNode> inside) throws IOException {
        switch (property) {
            case "@type" -> types.addAll(words(parser));
            case "@id" -> id = word(parser);
            case "name" -> name = word(parser);
            case "headline" -> headline = word(parser);
            case "datePublished" -> published = word(parser);
            case "dateModified" -> modified = word(parser);
            case "inLanguage" -> language = word(parser);
            case "url" -> url = word(parser);
            case "articleBody" -> body = string(parser, Limits.TEXT_UNITS);
            case "isAccessibleForFree" -> free = !isFalse(parser);
            case "mainEntityOfPage" -> page = idOf(parser);
            case "publisher" -> takePublisher(parser);
            case "liveBlogUpdate" -> eachObject(parser, this::takeUpdate);
            case "@graph", "mainEntity" -> eachObject(parser, inside);
            default -> parser.skipChildren();
        }
    }

    private void takePublisher(JsonParser parser) throws IOException {
        if (parser.currentToken().isScalarValue()) {
            publisher = word(parser);
            return;
        }
        eachObject(parser, who -> {
            publisher = publisher == null ? who.name : publisher;
            publisherId = publisherId == null ? who.id : publisherId;
        });
    }

    private void takeUpdate(LinkedNode update) {
        if (update.headline != null && updates.size() < Limits.LIST_ENTRIES) {
            updates.add(update.headline);
        }
        if (update.body != null && updates.size() < Limits.LIST_ENTRIES) {
            updates.add(update.body);
        }
    }

    /** An object, or those of a list; what is in them that is an article's own is passed over. */
    private static void eachObject(JsonParser parser, Consumer<LinkedNode> taker) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            taker.accept(read(parser, taker));
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    taker.accept(read(parser, taker));
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private static @Nullable String idOf(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return word(parser);
        }
        return read(parser, passedOver -> {}).id;
    }

    private static boolean isFalse(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_FALSE
                || "false".equals(String.valueOf(word(parser)).toLowerCase(Locale.ROOT));
    }

    /** The words of a string, or of the first string of a list. */
    private static @Nullable String word(JsonParser parser) throws IOException {
        List<String> words = words(parser);
        return words.isEmpty() ? null : words.get(0);
    }

    private static List<String> words(JsonParser parser) throws IOException {
        List<String> words = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add(words, string(parser, Limits.FIELD_UNITS));
            }
        } else {
            add(words, string(parser, Limits.FIELD_UNITS));
        }
        return words;
    }

    private static void add(List<String> words, @Nullable String string) {
        if (string != null && words.size() < Limits.LIST_ENTRIES) {
            words.add(string);
        }
    }

    private static @Nullable String string(JsonParser parser, int units) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            return null;
        }
        String words = parser.getText();
        return words.isBlank() || words.length() > units ? null : words.strip();
    }
}

package org.claimwire.producer.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.producer.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page's JSON-LD (W3C JSON-LD 1.1, section 7.2: data blocks in HTML) describes with schema.org's words. A
 * block that is broken or too large is passed over, as search engines do; so is what a page says of other articles, in lists
 * or as parts.
 */
final class JsonLd {

    private static final int MAX_BLOCKS = 50;
    private static final int MAX_NODES = 1000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.NESTING)
                    .maxStringLength(Limits.LINE_BYTES)
                    .build())
            .build();

    private final List<LinkedNode> nodes = new ArrayList<>();

    private JsonLd() {}

    /**
     * The article that a page describes as its own: the first that has an address of the page, else the only one that has no
     * address at all, or whose page gives none.
     *
     * @param own the addresses that the page gives as its own; may be empty
     * @return null if it describes none, or others
     */
    static @Nullable ArticleData article(Document page, List<String> own) {
        JsonLd data = new JsonLd();
        page.select("script[type~=(?i)^\\s*application/ld\\+json]").stream()
                .limit(MAX_BLOCKS)
                .map(Element::data)
                .filter(block -> block.length() <= Limits.LINE_BYTES)
                .forEach(data::read);
        Set<String> addresses = PageAddress.comparable(own);
        List<ArticleData> articles = data.articles();
        List<ArticleData> ofPage = articles.stream()
                .filter(article -> !Collections.disjoint(PageAddress.comparable(article.addresses()), addresses))
                .toList();
        if (!ofPage.isEmpty()) {
            return ofPage.get(0);
        }
        boolean alone = articles.size() == 1
                && (own.isEmpty()
                        || PageAddress.comparable(articles.get(0).addresses()).isEmpty());
        return alone ? articles.get(0) : null;
    }

    private List<ArticleData> articles() {
        Map<String, String> names = new HashMap<>();
        for (LinkedNode node : nodes) {
            if (node.id() != null && node.name() != null) {
                names.putIfAbsent(node.id(), node.name());
            }
        }
        return nodes.stream()
                .filter(LinkedNode::isArticle)
                .map(node -> node.toArticle(names))
                .toList();
    }

    private void read(String block) {
        int before = nodes.size();
        try (JsonParser parser = JSON.createParser(bare(block))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    add(LinkedNode.read(parser, this::add));
                }
            }
        } catch (JsonProcessingException broken) {
            // What stands before the break may be half an article.
            nodes.subList(before, nodes.size()).clear();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from a string", impossible);
        }
    }

    private void add(LinkedNode node) {
        if (nodes.size() < MAX_NODES) {
            nodes.add(node);
        }
    }

    /** The block without the comment or CDATA marks that hide it from browsers of old. */
    private static String bare(String block) {
        String bare = block.strip();
        for (String[] marks : new String[][] {{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"<![CDATA[", "]]>"}}) {
            if (bare.startsWith(marks[0]) && bare.endsWith(marks[1])) {
                bare = bare.substring(
                        marks[0].length(), Math.max(marks[0].length(), bare.length() - marks[1].length()));
            }
        }
        return bare;
    }
}

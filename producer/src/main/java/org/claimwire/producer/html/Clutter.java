package org.claimwire.producer.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.producer.WordList;
import org.claimwire.producer.markup.Shown;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Tells the parts of a page that are not its article: navigation, related stories, bylines, captions, boxes that share, sell
 * or ask. A part is one by its element or role; by the words of its class or id ({@code page-parts.txt}), unless it holds so
 * much of the page that it must be a wrapper; or because it is made of links, or is the teaser of another page.
 */
final class Clutter {

    private static final Set<String> PARTS = WordList.entries(Clutter.class, "page-parts.txt");
    private static final Set<String> ELEMENTS = Set.of(
            "nav",
            "aside",
            "footer",
            "address",
            "amp-ad",
            "amp-consent",
            "amp-embed",
            "amp-sidebar",
            "amp-social-share",
            "amp-user-notification");
    private static final Set<String> ROLES = Set.of(
            "alert",
            "alertdialog",
            "banner",
            "complementary",
            "contentinfo",
            "dialog",
            "menu",
            "navigation",
            "search",
            "toolbar");
    private static final Set<String> PROPERTIES =
            Set.of("author", "datePublished", "dateModified", "publisher", "image", "video", "comment", "keywords");
    private static final Set<String> SENTENCES = Set.of("p", "li", "dd", "td", "blockquote", "pre");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "table", "div", "section", "p");
    private static final Set<String> CARDS = Set.of("div", "section", "li", "article", "td");
    private static final Pattern NAME_WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\\d+");

    /** Names that say what a part is about, or what it has or lacks. */
    private static final Pattern STATE = Pattern.compile("(tag|category|has|is|no|not|with|without)[-_]");

    /** A part beyond this share of the page, in percent, is a wrapper, whatever it is called. */
    private static final int WRAPPER = 40;

    /** The longest name that is looked at, and the most words in a row that an entry has. */
    private static final int MAX_UNITS = 1024;

    private static final int MAX_WORDS = 3;
    private static final int TEASER_LETTERS = 400;

    private final Letters letters;
    private final int all;

    /**
     * @param letters of the page
     * @param page the page, or the part of it against which shares count
     */
    Clutter(Letters letters, Element page) {
        this.letters = letters;
        this.all = letters.of(page).all();
    }

    /** Whether an element, with all that it holds, is no part of the article. */
    boolean holds(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html")) {
            return false;
        }
        return ELEMENTS.contains(name) && !isWrapper(element)
                || ROLES.contains(element.attr("role"))
                || PROPERTIES.contains(element.attr("itemprop")) && !isWrapper(element)
                || name.equals("header") && isOfPage(element) && !isWrapper(element)
                || name.equals("time") && standsAlone(element)
                || element.attr("rel").equals("author") && standsAlone(element)
                || isNamedAPart(element) && !isWrapper(element)
                || isMadeOfLinks(element, name)
                || isTeaser(element, name);
    }

    private boolean isWrapper(Element element) {
        return letters.of(element).all() * 100L > (long) all * WRAPPER;
    }

    /** Whether a header is that of the page, not of an article (HTML 4.3.8). */
    private static boolean isOfPage(Element header) {
        return header.closest("article, main, section, [itemscope]") == null;
    }

    /** Whether no sentence is around it. */
    private static boolean standsAlone(Element element) {
        Element around = element.parent();
        while (around != null && !Shown.asBlock(around)) {
            around = around.parent();
        }
        return around == null || !SENTENCES.contains(around.normalName());
    }

    /** An article has among its classes what it is about, and is none of its own boxes. */
    private static boolean isNamedAPart(Element element) {
        boolean isWhole = element.nameIs("article") || element.nameIs("main");
        return !isWhole && (isNamedAPart(element.attr("class")) || isNamedAPart(element.id()));
    }

    private static boolean isNamedAPart(String names) {
        if (names.isEmpty() || names.length() > MAX_UNITS) {
            return false;
        }
        for (String name : names.split("\\s+", -1)) {
            if (STATE.matcher(name).lookingAt()) {
                continue;
            }
            String[] words = NAME_WORD
                    .matcher(name)
                    .results()
                    .map(word -> word.group().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new);
            for (int first = 0; first < words.length; first++) {
                if (beginsPart(words, first)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beginsPart(String[] words, int first) {
        StringBuilder row = new StringBuilder();
        for (int last = first; last < Math.min(words.length, first + MAX_WORDS); last++) {
            row.append(row.isEmpty() ? "" : " ").append(words[last]);
            if (PARTS.contains(row.toString())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMadeOfLinks(Element element, String name) {
        Letters.Count count = letters.of(element);
        if (!LISTS.contains(name) || count.linked() == 0 || isWrapper(element)) {
            return false;
        }
        boolean isList = name.equals("ul") || name.equals("ol") || name.equals("menu");
        return count.linkedPercent() >= (isList ? 60 : 80)
                || count.linkedPercent() >= 50 && count.all() <= TEASER_LETTERS && isLabelled(element);
    }

    /** "Read also:" and a link. */
    private static boolean isLabelled(Element element) {
        StringBuilder before = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                before.append(text.getWholeText());
            }
            boolean link = node instanceof Element inside && Letters.leadsAway(inside);
            return link ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return before.toString().strip().endsWith(":");
    }

    /** A small box whose heading leads to another page. */
    private boolean isTeaser(Element element, String name) {
        Letters.Count count = letters.of(element);
        if (!CARDS.contains(name) || count.linked() == 0 || count.all() > TEASER_LETTERS || isWrapper(element)) {
            return false;
        }
        Element heading = count.heading();
        return heading != null && letters.of(heading).isALink();
    }
}

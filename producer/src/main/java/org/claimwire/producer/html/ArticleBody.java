package org.claimwire.producer.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimwire.producer.markup.MarkupText;
import org.claimwire.producer.markup.Shown;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: what is marked as its body ({@code itemprop="articleBody"}), else the one {@code article},
 * else the {@link Densest} element of {@code main} or of the page. What is too short to be one, or a list of teasers, is
 * none; a page that calls itself an article may be as short as a flash.
 */
final class ArticleBody {

    /** A flash has few words; a page that does not say what it is needs a text. */
    private static final int DECLARED_WORDS = 5;

    private static final int ARTICLE_WORDS = 25;
    private static final int PAGE_WORDS = 50;
    private static final int LINKED_PERCENT = 50;

    private final Document page;
    private final Letters letters;
    private final boolean declared;
    private final @Nullable String headline;

    private ArticleBody(Document page, boolean declared, @Nullable String headline) {
        this.headline = headline;
        this.page = page;
        this.letters = new Letters(page);
        this.declared = declared;
    }

    /**
     * The text of a page's article.
     *
     * @param page the page
     * @param declared whether the page says of itself that it is an article
     * @param headline its headline, which is no part of the text; null if there is none
     * @return null if the page shows none
     */
    static @Nullable String find(Document page, boolean declared, @Nullable String headline) {
        ArticleBody body = new ArticleBody(page, declared, headline);
        String marked = body.marked();
        if (marked != null) {
            return marked;
        }
        String article = body.article();
        return article != null ? article : body.densest();
    }

    /** The words of a text. */
    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** Pieces of a body belong together if one item holds them; teasers have items of their own. */
    private @Nullable String marked() {
        Map<Element, List<Element>> byItem = new LinkedHashMap<>();
        for (Element piece : outermost("[itemprop~=\\barticleBody\\b]")) {
            Element item = piece.closest("[itemscope]");
            byItem.computeIfAbsent(item == null ? page : item, absent -> new ArrayList<>())
                    .add(piece);
        }
        return byItem.values().stream()
                .map(pieces -> pieces.stream()
                        .map(this::text)
                        .collect(Collectors.joining("\n\n"))
                        .strip())
                .max(Comparator.comparingInt(String::length))
                .filter(text -> words(text) >= DECLARED_WORDS)
                .orElse(null);
    }

    /** Of several articles on a page one must be larger than all others together, else it is a list of them. */
    private @Nullable String article() {
        List<Element> articles = new ArrayList<>();
        Clutter clutter = new Clutter(letters, page);
        visit(page, clutter, element -> {
            boolean found = isArticle(element) && letters.of(element).all() > 0;
            if (found) {
                articles.add(element);
            }
            return !found;
        });
        Comparator<Element> size =
                Comparator.comparingInt(article -> letters.of(article).all());
        Element largest = articles.stream().max(size).orElse(null);
        if (largest == null) {
            return null;
        }
        long all = articles.stream()
                .mapToLong(article -> letters.of(article).all())
                .sum();
        boolean dominates = letters.of(largest).all() * 2L > all;
        return dominates ? accepted(largest, text(largest), ARTICLE_WORDS) : null;
    }

    private static boolean isArticle(Element element) {
        return element.nameIs("article") || element.attr("role").equals("article");
    }

    private @Nullable String densest() {
        Element main = page.selectFirst("main, [role=main]");
        String inMain = main == null ? null : densestIn(main);
        return inMain != null ? inMain : densestIn(page.body());
    }

    private @Nullable String densestIn(Element part) {
        Element root = Densest.of(part, new Clutter(letters, part), letters);
        return root == null ? null : accepted(root, TextEdges.withoutLines(text(root), root), PAGE_WORDS);
    }

    private @Nullable String accepted(Element root, String text, int least) {
        boolean enough = words(text) >= (declared ? DECLARED_WORDS : least);
        return enough && letters.of(root).linkedPercent() <= LINKED_PERCENT && !isListOfTeasers(root) ? text : null;
    }

    /** Whether headings lead to other pages: three at least, and a third as many as there are paragraphs. */
    private boolean isListOfTeasers(Element root) {
        int[] counts = new int[2];
        visit(root, new Clutter(letters, root), element -> {
            counts[0] += Letters.isHeading(element) && letters.of(element).isALink() ? 1 : 0;
            counts[1] += element.nameIs("p") ? 1 : 0;
            return true;
        });
        return counts[0] >= 3 && counts[0] * 3 >= counts[1];
    }

    /** Visits what an element shows besides clutter; the visitor says whether to look into each. */
    private static void visit(Element root, Clutter clutter, Predicate<Element> visitor) {
        root.filter((node, depth) -> {
            boolean passed = !(node instanceof Element element)
                    || element == root
                    || !Shown.notAtAll(element) && !clutter.holds(element) && visitor.test(element);
            return passed ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
        });
    }

    private String text(Element root) {
        Clutter clutter = new Clutter(letters, root);
        String shown = MarkupText.of(root, element -> element != root && clutter.holds(element));
        return TextEdges.beforeHeadings(TextEdges.behindHeadline(shown, headline), root);
    }

    private List<Element> outermost(String query) {
        List<Element> outermost = new ArrayList<>();
        for (Element element : page.select(query)) {
            boolean inAnother = !outermost.isEmpty() && isIn(element, outermost.get(outermost.size() - 1));
            if (!inAnother && letters.of(element).all() > 0) {
                outermost.add(element);
            }
        }
        return outermost;
    }

    private static boolean isIn(Element inner, Element outer) {
        Element around = inner;
        while (around != null && around != outer) {
            around = around.parent();
        }
        return around != null;
    }
}

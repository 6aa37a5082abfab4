package org.claimwire.producer.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.claimwire.producer.markup.Shown;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * How many letters and digits each element of a page shows, and how many of them lead to other pages. Counted once, in one
 * walk over the page. A link within the page, such as a live blog's to its own entries, counts as text.
 */
final class Letters {

    private static final Count NONE = new Count(0, 0, null);
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<Element, Count> counts = new IdentityHashMap<>();

    /**
     * Counts a page.
     *
     * @param page its root
     */
    Letters(Element page) {
        page.filter(new Counting());
    }

    /**
     * The letters of an element.
     *
     * @param all how many it shows
     * @param linked how many of them stand in links to other pages
     * @param heading the first heading in it; null if there is none
     */
    record Count(int all, int linked, @Nullable Element heading) {

        int linkedPercent() {
            return all == 0 ? 0 : (int) (linked * 100L / all);
        }

        /** Whether nearly all of it is a link. */
        boolean isALink() {
            return linkedPercent() >= 80;
        }
    }

    /** What an element shows; nothing if it is hidden. */
    Count of(Element element) {
        return counts.getOrDefault(element, NONE);
    }

    /** Whether an element is a link that leads to another page. */
    static boolean leadsAway(Element element) {
        return element.nameIs("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    /** Whether an element is a heading. */
    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    private static final class Sum {
        private int all;
        private int linked;
        private @Nullable Element heading;
    }

    private final class Counting implements NodeFilter {

        private final Deque<Sum> open = new ArrayDeque<>();
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && !open.isEmpty()) {
                int letters = (int) text.getWholeText()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count();
                Sum own = open.element();
                own.all += letters;
                own.linked += links > 0 ? letters : 0;
            } else if (node instanceof Element element) {
                if (Shown.notAtAll(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open.push(new Sum());
                links += leadsAway(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                Sum own = open.pop();
                Element heading = isHeading(element) ? element : own.heading;
                counts.put(element, new Count(own.all, own.linked, heading));
                links -= leadsAway(element) ? 1 : 0;
                if (!open.isEmpty()) {
                    Sum around = open.element();
                    around.all += own.all;
                    around.linked += own.linked;
                    around.heading = around.heading == null ? heading : around.heading;
                }
            }
            return FilterResult.CONTINUE;
        }
    }
}

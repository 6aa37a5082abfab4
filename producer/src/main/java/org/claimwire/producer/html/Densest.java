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
 * The element of a page in which the telling stands, where no markup says so. The idea is that of Arc90's readability (2009):
 * text comes in paragraphs, paragraphs of one text have one parent, and boilerplate is short or linked.
 *
 * <p>A paragraph is a block with at least {@value #LETTERS} letters of its own outside of links. It gives as many points as
 * it has such letters to its parent, or to itself if it is a cell or a box in which the text stands without paragraphs of its
 * own, and half of them to the element above that. The element with the most points, less its share of links, wins. As a text
 * may be cut in two by a box, its parent takes its place as long as it holds another fifth of paragraphs.
 */
final class Densest {

    private static final int LETTERS = 25;
    private static final int LINKED_PERCENT = 35;
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote", "li", "dd");

    private final Element page;
    private final Letters letters;
    private final Map<Element, int[]> points = new IdentityHashMap<>();

    /** How many letters of paragraphs an element holds. */
    private final Map<Element, Integer> told = new IdentityHashMap<>();

    private Densest(Element page, Letters letters) {
        this.page = page;
        this.letters = letters;
    }

    /**
     * The densest element.
     *
     * @param page where it is looked for
     * @param clutter what is passed over
     * @return null if there is no paragraph
     */
    static @Nullable Element of(Element page, Clutter clutter, Letters letters) {
        Densest densest = new Densest(page, letters);
        page.filter(densest.new Walk(clutter));
        Element best = densest.best();
        return best == null ? null : densest.widened(best);
    }

    private @Nullable Element best() {
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, int[]> entry : points.entrySet()) {
            double score = score(entry.getKey(), entry.getValue()[0]);
            if (score > most || score == most && best != null && best.parents().contains(entry.getKey())) {
                best = entry.getKey();
                most = score;
            }
        }
        return best;
    }

    private double score(Element element, int count) {
        return count * (100 - letters.of(element).linkedPercent()) / 100.0;
    }

    private Element widened(Element best) {
        Element widest = best;
        for (Element around = best.parent(); around != null && widest != page; around = around.parent()) {
            int more = told.getOrDefault(around, 0) - told.getOrDefault(widest, 0);
            if (letters.of(around).linkedPercent() > LINKED_PERCENT) {
                break;
            }
            if (more * 5 >= told.getOrDefault(widest, 0)) {
                widest = around;
            }
            if (around == page) {
                break;
            }
        }
        return widest;
    }

    private void give(@Nullable Element element, int count) {
        if (element != null) {
            points.computeIfAbsent(element, absent -> new int[1])[0] += count;
        }
    }

    /** Counts the letters of each block that stand in no block within it and in no link. */
    private final class Walk implements NodeFilter {

        private final Clutter clutter;
        private final Deque<int[]> blocks = new ArrayDeque<>();
        private final Deque<int[]> held = new ArrayDeque<>();
        private int links;

        private Walk(Clutter clutter) {
            this.clutter = clutter;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && !blocks.isEmpty() && links == 0) {
                blocks.peek()[0] += (int) text.getWholeText()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count();
            } else if (node instanceof Element element) {
                if (depth > 0 && (Shown.notAtAll(element) || clutter.holds(element))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                held.push(new int[1]);
                if (depth == 0 || Shown.asBlock(element)) {
                    blocks.push(new int[1]);
                }
                links += Letters.leadsAway(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= Letters.leadsAway(element) ? 1 : 0;
                int own = depth == 0 || Shown.asBlock(element) ? blocks.pop()[0] : 0;
                if (own >= LETTERS && !Letters.isHeading(element)) {
                    boolean paragraph = PARAGRAPHS.contains(element.normalName());
                    Element holder =
                            paragraph && element != page && element.parent() != null ? element.parent() : element;
                    give(holder, own);
                    give(holder == page ? null : holder.parent(), own / 2);
                    held.peek()[0] += own;
                }
                int sum = held.pop()[0];
                told.put(element, sum);
                if (!held.isEmpty()) {
                    held.peek()[0] += sum;
                }
            }
            return FilterResult.CONTINUE;
        }
    }
}

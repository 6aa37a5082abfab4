package org.claimwire.producer.markup;

import java.util.Locale;
import java.util.Set;
import org.claimwire.producer.WordList;
import org.jsoup.nodes.Element;

/** How a reader sees an element: not at all, in a paragraph of its own, or within a line. */
public final class Shown {

    private static final Set<String> BLOCKS = WordList.entries(Shown.class, "block-elements.txt");
    private static final Set<String> SILENT = WordList.entries(Shown.class, "silent-elements.txt");
    private static final Set<String> UNSEEN_CLASSES = WordList.entries(Shown.class, "unseen-classes.txt");

    /** The longest style or class that is looked at; longer ones are no work of a person. */
    private static final int MAX_UNITS = 4096;

    private Shown() {}

    /** Whether an element begins and ends a paragraph. */
    public static boolean asBlock(Element element) {
        return BLOCKS.contains(nameOf(element));
    }

    /**
     * Whether an element is left out with all that it holds: its words are no part of the telling, or it is hidden, by the
     * attribute {@code hidden} (HTML 6.1), by {@code aria-hidden}, by its own style, or by a class that is known for it.
     */
    public static boolean notAtAll(Element element) {
        return SILENT.contains(nameOf(element))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || isHiddenByStyle(element.attr("style"))
                || isUnseen(element.attr("class"));
    }

    /** An element's name in lower case, since NITF is no HTML and keeps its case. */
    static String nameOf(Element element) {
        return element.nodeName().toLowerCase(Locale.ROOT);
    }

    private static boolean isHiddenByStyle(String style) {
        if (style.isEmpty() || style.length() > MAX_UNITS) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static boolean isUnseen(String classes) {
        if (classes.isEmpty() || classes.length() > MAX_UNITS) {
            return false;
        }
        for (String name : classes.split("\\s+", -1)) {
            if (UNSEEN_CLASSES.contains(name)) {
                return true;
            }
        }
        return false;
    }
}

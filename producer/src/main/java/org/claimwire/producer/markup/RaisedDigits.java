package org.claimwire.producer.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What stands above or below the line. A footnote's mark is left out; any other digit becomes Unicode's own raised or lowered
 * one, so that {@code 26<sup>1</sup>} is never 261, nor {@code 10<sup>6</sup>} 106.
 */
final class RaisedDigits {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    /** Roles of a note's mark, as DPUB-ARIA 1.1 and EPUB have them. */
    private static final Set<String> MARKS = Set.of("doc-noteref", "noteref");

    private static final Set<String> NOTES = Set.of("footnote", "endnote", "reference", "noteref", "fn", "cite");

    private RaisedDigits() {}

    /** Whether an element is the mark of a footnote: it links into the page, or its role or class says so. */
    static boolean isNoteMark(Element raised) {
        return isMark(raised)
                || raised.children().stream()
                        .anyMatch(child -> isMark(child) || child.attr("href").startsWith("#"));
    }

    private static boolean isMark(Element element) {
        return MARKS.contains(element.attr("role"))
                || MARKS.contains(element.attr("epub:type"))
                || element.classNames().stream().anyMatch(RaisedDigits::saysNote);
    }

    private static boolean saysNote(String className) {
        for (String word : className.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (NOTES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words with their digits raised ({@code sup}) or lowered ({@code sub}). */
    static String of(String words, boolean raised) {
        String digits = raised ? RAISED : LOWERED;
        StringBuilder shifted = new StringBuilder(words.length());
        for (int index = 0; index < words.length(); index++) {
            char unit = words.charAt(index);
            shifted.append(unit >= '0' && unit <= '9' ? digits.charAt(unit - '0') : unit);
        }
        return shifted.toString();
    }
}

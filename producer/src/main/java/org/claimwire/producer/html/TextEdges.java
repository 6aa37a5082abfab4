package org.claimwire.producer.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwire.producer.markup.MarkupText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands in front of an article's text and behind it, and is no part of it. Paragraphs are apart by an empty line. */
final class TextEdges {

    /** What a small box of a page, such as a button or a line of dates, has less of. */
    private static final int LINE_WORDS = 5;

    private static final int HEADINGS = 100;

    private static final int HEADING_NODES = 10;

    /** Among how many paragraphs at the beginning the headline is looked for. */
    private static final int HEADLINE_WITHIN = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026][\"'\u201D\u2019\u00BB)]*$");

    private TextEdges() {}

    /** Pages begin their article with its headline, which is a field of its own, behind a line or two about it. */
    static String behindHeadline(String text, @Nullable String headline) {
        String[] paragraphs = text.split("\n\n", HEADLINE_WITHIN + 1);
        int at = 0;
        for (int index = 0; index < paragraphs.length - 1; index++) {
            String words = paragraphs[index].replace('\n', ' ');
            if (words.equalsIgnoreCase(headline)) {
                return text.substring(at + paragraphs[index].length()).strip();
            }
            at += paragraphs[index].length() + 2;
        }
        return text;
    }

    /** The text without the headings at its end, whose parts of the page were left out. */
    static String beforeHeadings(String text, Element root) {
        Set<String> headings = headings(root);
        String rest = text;
        int end = rest.lastIndexOf("\n\n");
        while (end >= 0 && headings.contains(rest.substring(end + 2))) {
            rest = rest.substring(0, end);
            end = rest.lastIndexOf("\n\n");
        }
        return rest;
    }

    /** The text without the lines of a few words and no full stop in front of it and behind it; headings stay. */
    static String withoutLines(String text, Element root) {
        Set<String> headings = headings(root);
        List<String> paragraphs = List.of(text.split("\n\n", -1));
        int first = 0;
        int last = paragraphs.size();
        while (first < last && isLine(paragraphs.get(first)) && !headings.contains(paragraphs.get(first))) {
            first++;
        }
        while (first < last && isLine(paragraphs.get(last - 1))) {
            last--;
        }
        return String.join("\n\n", paragraphs.subList(first, last));
    }

    private static boolean isLine(String paragraph) {
        return ArticleBody.words(paragraph) < LINE_WORDS
                && !SENTENCE_END.matcher(paragraph).find();
    }

    private static Set<String> headings(Element root) {
        return root.select("h2, h3, h4, h5, h6").stream()
                .filter(heading -> heading.childNodeSize() <= HEADING_NODES)
                .limit(HEADINGS)
                .map(MarkupText::of)
                .collect(Collectors.toSet());
    }
}

package org.claimwire.extraction.source;

import java.util.List;

/** A source's name as texts write it, and how two writings of it are compared. */
public final class SourceName {

    private static final List<String> ARTICLES = List.of("the ", "The ", "a ", "A ", "an ", "An ");

    private SourceName() {}

    /** The words without the article before them. */
    public static String bare(String words) {
        for (String article : ARTICLES) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /** What all writings of a name have in common: its letters, digits and symbols in lower case, without accents and article. */
    public static String slug(String name) {
        return Slug.of(bare(name.strip()));
    }
}

package org.claimwire.producer.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article to machines, in the words it has: schema.org's NewsArticle and its kin.
 *
 * @param headline the headline; null if it is not said
 * @param published {@code datePublished}; null if it is not said
 * @param modified {@code dateModified}; null if it is not said
 * @param publisher the publisher's name; null if it is not said
 * @param language {@code inLanguage}; null if it is not said
 * @param addresses {@code mainEntityOfPage}, {@code url} and {@code @id}, in this order; may be empty
 * @param body {@code articleBody}, or those of a live blog's updates; null if there is none
 * @param free {@code isAccessibleForFree}; true if it is not said
 */
record ArticleData(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String publisher,
        @Nullable String language,
        List<String> addresses,
        @Nullable String body,
        boolean free) {

    /** Keeps a copy of the addresses. */
    ArticleData {
        addresses = List.copyOf(addresses);
    }
}

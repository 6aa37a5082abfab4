package org.claimwire.producer.syndication;

import java.util.List;
import org.claimwire.v1.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an entry, whatever kind of feed it stands in. A feed counts no versions: the version is 0, and the
 * version's time and the text tell the versions of an entry apart. Authors are no outlets; enclosures and media are no
 * text.
 *
 * @param id {@code guid}, {@code id} or {@code rdf:about}; null if it has none
 * @param link where it can be read, relative perhaps; null if it does not say
 * @param title on one line; null if it has none
 * @param text its content, else its summary; null if it has neither
 * @param versionTime when it was last changed; null if it does not say, or in no readable way
 * @param published when it was published; null if it does not say, or in no readable way
 * @param language a BCP 47 tag; null if it names none
 * @param subjects its categories
 * @param rights its rights; null if it names none
 * @param source the title of the feed that an aggregator took it from; null if it names none
 */
record FeedEntry(
        @Nullable String id,
        @Nullable String link,
        @Nullable String title,
        @Nullable String text,
        @Nullable StatedTime versionTime,
        @Nullable StatedTime published,
        @Nullable String language,
        List<String> subjects,
        @Nullable String rights,
        @Nullable String source) {}

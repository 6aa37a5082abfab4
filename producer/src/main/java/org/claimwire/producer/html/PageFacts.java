package org.claimwire.producer.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwire.producer.Limits;
import org.claimwire.producer.markup.MarkupText;
import org.claimwire.producer.markup.Shown;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its markup: meta elements (Open Graph, Dublin Core, and what news sites agree on), microdata,
 * {@code title}, {@code time}. Every list stands in the order in which its words count; blank words are none.
 */
final class PageFacts {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "parsely-pub-date",
        "pubdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "date.issued",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "date"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:article:modified_time",
        "article:modified",
        "og:updated_time",
        "lastmod",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified"
    };

    private static final int MAX_TIMES = 50;

    private final Document page;
    private final Map<String, String> meta = new LinkedHashMap<>();

    /**
     * Looks at a page.
     *
     * @param page the page
     */
    PageFacts(Document page) {
        this.page = page;
        for (Element element : page.select("meta[content]")) {
            String content = element.attr("content").strip();
            boolean counts = !content.isEmpty() && content.length() <= Limits.FIELD_UNITS;
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                if (counts && element.hasAttr(key) && meta.size() < Limits.LIST_ENTRIES) {
                    meta.putIfAbsent(element.attr(key).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
    }

    /** Whether it calls itself an article. */
    boolean isArticle() {
        return "article".equalsIgnoreCase(meta.get("og:type"));
    }

    /** The addresses that it gives as its own. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Element link : page.select("link[rel~=(?i)(^|\\s)canonical(\\s|$)][href]")) {
            add(addresses, link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"));
        }
        add(addresses, meta.get("og:url"));
        return addresses;
    }

    /** Its headline in the words of its markup, then what the reader sees as its only first heading, then the title. */
    List<String> headlines() {
        List<String> headlines = new ArrayList<>();
        page.select("[itemprop=headline]").stream().limit(1).forEach(marked -> add(headlines, words(marked)));
        add(headlines, withoutSite(meta.get("og:title")));
        List<Element> headings = page.select("h1").stream()
                .filter(heading -> heading.hasText() && !Shown.notAtAll(heading))
                .toList();
        if (headings.size() == 1) {
            add(headlines, words(headings.get(0)));
        }
        page.select("title:not(svg title)").stream()
                .limit(1)
                .forEach(title -> add(headlines, withoutSite(title.text())));
        return headlines;
    }

    /** The names of who publishes it. */
    List<String> publishers() {
        List<String> publishers = new ArrayList<>();
        page.select("[itemprop=publisher] [itemprop=name]").stream()
                .limit(1)
                .forEach(name -> add(publishers, words(name)));
        add(publishers, meta.get("og:site_name"));
        return publishers;
    }

    /** The languages it names. */
    List<String> languages() {
        List<String> languages = new ArrayList<>();
        Element root = page.selectFirst("html");
        add(languages, root == null ? null : root.attr("lang"));
        add(languages, root == null ? null : root.attr("xml:lang"));
        add(languages, meta.get("og:locale"));
        add(languages, meta.get("content-language"));
        return languages.stream().map(tag -> tag.replace('_', '-')).toList();
    }

    /** When it was published. */
    List<String> published() {
        List<String> times = new ArrayList<>(properties("datePublished"));
        metas(PUBLISHED).forEach(times::add);
        times.addAll(times("time[datetime][pubdate]"));
        List<String> unlabelled =
                times("time[datetime]:not([itemprop])").stream().distinct().toList();
        if (unlabelled.size() == 1) {
            times.add(unlabelled.get(0));
        }
        return times;
    }

    /** When it was last changed. */
    List<String> modified() {
        List<String> times = new ArrayList<>(properties("dateModified"));
        metas(MODIFIED).forEach(times::add);
        return times;
    }

    private Stream<String> metas(String... keys) {
        return Stream.of(keys).map(key -> meta.getOrDefault(key, "")).filter(words -> !words.isEmpty());
    }

    private List<String> properties(String name) {
        return page.select("[itemprop=" + name + "]").stream()
                .limit(1)
                .map(element -> element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.hasAttr("content") ? element.attr("content") : element.text())
                .toList();
    }

    /** Times that stand by themselves: those within sentences are what the text tells of. */
    private List<String> times(String query) {
        return page.select(query).stream()
                .limit(MAX_TIMES)
                .filter(time -> time.closest("p, li, aside, nav, footer") == null)
                .map(time -> time.attr("datetime"))
                .toList();
    }

    private @Nullable String withoutSite(@Nullable String title) {
        String site = meta.get("og:site_name");
        if (title == null || site == null) {
            return title;
        }
        for (String mark : new String[] {" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00B7 "}) {
            if (title.endsWith(mark + site)) {
                return title.substring(0, title.length() - mark.length() - site.length());
            }
        }
        return title;
    }

    private static String words(Element element) {
        return element.hasAttr("content")
                ? element.attr("content")
                : MarkupText.of(element).replaceAll("\\n+", " ");
    }

    private static void add(List<String> list, @Nullable String words) {
        if (words != null && !words.isBlank() && words.length() <= Limits.FIELD_UNITS) {
            list.add(words.strip());
        }
    }
}

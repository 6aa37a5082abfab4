package org.claimwire.producer.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.markup.MarkupText;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page with an article: what it shows ({@link ArticleBody}), and what it says of it, first in JSON-LD ({@link JsonLd}), then
 * in its markup ({@link PageFacts}).
 */
final class ArticlePage {

    /** A page behind a paywall that shows fewer words shows a stub. */
    private static final int STUB_WORDS = 100;

    /** Elements nested beyond this stand beside each other; pages of people nest a few dozen. */
    private static final int MAX_DEPTH = 200;

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,1000}>");

    private final Document page;
    private final PageFacts facts;
    private final @Nullable ArticleData data;
    private final @Nullable String address;

    private ArticlePage(Document page, @Nullable URI fetched) {
        this.page = page;
        this.facts = new PageFacts(page);
        List<String> own = new ArrayList<>(facts.addresses());
        this.data = JsonLd.article(page, own);
        if (data != null) {
            own.addAll(data.addresses());
        }
        this.address = PageAddress.of(own, fetched);
    }

    /**
     * Reads a page.
     *
     * @param html the page
     * @param fetched where it was fetched; null if it was not
     */
    static ArticlePage read(String html, @Nullable URI fetched) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(MAX_DEPTH);
        return new ArticlePage(parser.parseInput(html, fetched == null ? "" : fetched.toString()), fetched);
    }

    /** Its address; null if it is not known. */
    @Nullable
    String address() {
        return address;
    }

    /**
     * The article, without an id.
     *
     * @param given goes before what the page says of its outlet, and stands for what it does not say
     * @throws UnacceptableItemException if the page has no article
     */
    ItemDraft draft(Given given) throws UnacceptableItemException {
        String headline = headline();
        StatedTime published = PageTimes.first(said(data == null ? null : data.published(), facts.published()))
                .orElse(null);
        return new ItemDraft(given)
                .headline(headline)
                .text(text(headline))
                .published(published)
                .versionTime(modified(published))
                .language(language())
                .outlets(
                        given.outlet() != null
                                ? List.of()
                                : publisher().stream().toList());
    }

    private String text(@Nullable String headline) throws UnacceptableItemException {
        boolean declared = data != null || facts.isArticle();
        String shown = ArticleBody.find(page, declared, headline);
        String said = data == null || data.body() == null ? "" : TextEdges.behindHeadline(lines(data.body()), headline);
        boolean stub = data != null && !data.free() && (shown == null || ArticleBody.words(shown) < STUB_WORDS);
        String article = shown == null || stub && said.length() > shown.length() ? said : shown;
        if (article.isBlank()) {
            throw new UnacceptableItemException(
                    "has no article: it shows no text that is long enough, or a list of others;"
                            + " give the page of one article");
        }
        if (stub && ArticleBody.words(article) < STUB_WORDS) {
            throw new UnacceptableItemException("is the stub of an article behind a paywall, "
                    + ArticleBody.words(article) + " words of it; give the whole page");
        }
        return article;
    }

    private @Nullable String headline() {
        return said(data == null ? null : data.headline(), facts.headlines()).stream()
                .map(MarkupText::line)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> publisher() {
        return said(data == null ? null : data.publisher(), facts.publishers()).stream()
                .map(MarkupText::line)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** A change before the publication, with both told to the moment, is none. */
    private @Nullable StatedTime modified(@Nullable StatedTime published) {
        StatedTime modified = PageTimes.first(said(data == null ? null : data.modified(), facts.modified()))
                .orElse(null);
        boolean backwards = modified != null
                && published != null
                && modified.getPrecision() == TimePrecision.INSTANT
                && published.getPrecision() == TimePrecision.INSTANT
                && modified.getTime().isBefore(published.getTime());
        return backwards ? null : modified;
    }

    private @Nullable String language() {
        for (String tag : said(data == null ? null : data.language(), facts.languages())) {
            try {
                return FieldWords.language(tag);
            } catch (UnacceptableItemException notATag) {
                // Pages have much in this place; the next one may be a tag.
            }
        }
        return null;
    }

    private static List<String> said(@Nullable String byData, List<String> byMarkup) {
        List<String> said = new ArrayList<>(byMarkup);
        if (byData != null) {
            said.add(0, byData);
        }
        return said;
    }

    /** A body in JSON, which may be marked up in spite of the standard; else its lines are meant. */
    private static String lines(String body) {
        if (MARKUP.matcher(body).find()) {
            return MarkupText.of(body);
        }
        return MarkupText.of(new Element("pre").text(Parser.unescapeEntities(body, false)));
    }
}

package org.claimwire.producer.newsml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * {@code contentSet}: renditions of one text, of which one is chosen that is not empty: the one that {@code original}
 * names, else elements before a string, else the first. Content that lies at another address is not fetched.
 */
final class ContentSet {

    private final List<InlineContent> renditions = new ArrayList<>();
    private @Nullable String original;

    /** Reads the element that the cursor stands at. */
    void read(XmlCursor xml) throws UnacceptableItemException {
        original = xml.attribute("original");
        xml.children(() -> {
            InlineContent rendition = switch (NewsMl.isOurs(xml) ? xml.name() : "") {
                case "inlineXML" -> InlineContent.ofXml(xml);
                case "inlineData" -> InlineContent.ofData(xml);
                default -> null;
            };
            if (rendition != null && !rendition.text().isBlank()) {
                renditions.add(rendition);
                NewsMl.checkCount("contentSet", renditions.size());
            }
        });
    }

    /**
     * Hands the text to an item's draft.
     *
     * @param needsHeadline whether the headline of the text is to be the item's, which has none of its own
     */
    void fill(ItemDraft draft, boolean needsHeadline) {
        Comparator<InlineContent> choice = Comparator.comparing(
                        (InlineContent rendition) -> original == null || !original.equals(rendition.id()))
                .thenComparing(rendition -> !rendition.isXml());
        renditions.stream().min(choice).ifPresent(chosen -> {
            draft.text(chosen.text());
            if (needsHeadline) {
                draft.headline(chosen.headline());
            }
        });
    }
}

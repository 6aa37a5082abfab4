package org.claimwire.producer.syndication;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.UnacceptableItemException;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Fields of an entry's element that ROME does not hand on as they are written: languages, and times with their zones. */
final class EntryElements {

    /** Dublin Core, the elements. */
    private static final Namespace DC = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");

    /** Dublin Core, the terms. */
    private static final Namespace DCTERMS = Namespace.getNamespace("http://purl.org/dc/terms/");

    /** Atom's fields, which RSS may borrow. */
    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    private EntryElements() {}

    /** The first child of a name in the element's own namespace; null if there is none, or it is blank. */
    static @Nullable String own(Element element, String name) {
        return FeedText.filled(element.getChildText(name, element.getNamespace()));
    }

    /** A field of Dublin Core's elements; null if it is missing or blank. */
    static @Nullable String dublinCore(Element element, String name) {
        return FeedText.filled(element.getChildText(name, DC));
    }

    /** A field of Dublin Core's terms; null if it is missing or blank. */
    static @Nullable String terms(Element element, String name) {
        return FeedText.filled(element.getChildText(name, DCTERMS));
    }

    /** A field of Atom in another feed; null if it is missing or blank. */
    static @Nullable String atom(Element element, String name) {
        return FeedText.filled(element.getChildText(name, ATOM));
    }

    /** All subjects of Dublin Core. */
    static List<String> subjects(Element element) {
        List<String> subjects = new ArrayList<>();
        for (Element subject : element.getChildren("subject", DC)) {
            subjects.add(subject.getText());
        }
        return subjects;
    }

    /** {@code xml:lang}, else Dublin Core's language; null if neither is a BCP 47 tag. */
    static @Nullable String language(Element element) {
        return firstLanguage(
                element.getAttributeValue("lang", Namespace.XML_NAMESPACE), dublinCore(element, "language"));
    }

    /** The first of some languages that is a BCP 47 tag, {@code en_GB} read as {@code en-GB}; null if none is. */
    static @Nullable String firstLanguage(@Nullable String... candidates) {
        for (String words : candidates) {
            String tag = FeedText.filled(words);
            try {
                if (tag != null) {
                    return FieldWords.language(tag.replace('_', '-'));
                }
            } catch (UnacceptableItemException notATag) {
                // a word such as "English": the next one may be a tag
            }
        }
        return null;
    }

    /** {@code xml:base}; null if it is missing. */
    static @Nullable String base(Element element) {
        return element.getAttributeValue("base", Namespace.XML_NAMESPACE);
    }
}

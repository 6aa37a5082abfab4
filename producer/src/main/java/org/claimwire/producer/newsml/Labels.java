package org.claimwire.producer.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * The headlines of one item, of which one is chosen: the first that is in the item's language (or names none) and has no
 * role, else the first in its language, else the first.
 */
final class Labels {

    private final List<Label> labels = new ArrayList<>();

    private record Label(String words, @Nullable String language, boolean hasRole) {}

    /** Takes the label that the cursor stands at. */
    void add(XmlCursor xml) throws UnacceptableItemException {
        String language = xml.language();
        boolean hasRole = xml.attribute("role") != null || xml.attribute("roleuri") != null;
        String words = xml.words();
        if (words != null) {
            labels.add(new Label(words, FieldWords.language(language), hasRole));
        }
    }

    /**
     * The label for an item.
     *
     * @param language the item's language; null if it is not known
     * @return null if there is no label
     */
    @Nullable
    String in(@Nullable String language) {
        List<Label> sameLanguage = labels.stream()
                .filter(label -> label.language == null || isSame(label.language, language))
                .toList();
        return sameLanguage.stream()
                .filter(label -> !label.hasRole)
                .findFirst()
                .or(() -> sameLanguage.stream().findFirst())
                .or(() -> labels.stream().findFirst())
                .map(Label::words)
                .orElse(null);
    }

    /** Whether two tags are of one language, {@code en} and {@code en-GB}. */
    private static boolean isSame(String tag, @Nullable String other) {
        return other == null
                || Locale.forLanguageTag(tag)
                        .getLanguage()
                        .equals(Locale.forLanguageTag(other).getLanguage());
    }
}

package org.claimwire.producer.newsml;

import java.util.LinkedHashSet;
import java.util.Set;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** {@code rightsInfo}: notices and terms, a line each; the holder where there is no notice that would name it. */
final class RightsInfo {

    private final Set<String> notices = new LinkedHashSet<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private @Nullable String holder;

    /** Reads the element that the cursor stands at, and hands what it says to the item's draft. */
    void read(XmlCursor xml, Codes codes, ItemDraft draft) throws UnacceptableItemException {
        xml.children(() -> {
            switch (NewsMl.isOurs(xml) ? xml.name() : "") {
                case "copyrightHolder" -> holder = Concept.read(xml, codes).called(codes);
                case "copyrightNotice" -> addIfThere(notices, xml.words());
                case "usageTerms" -> addIfThere(terms, xml.words());
                default -> {
                    // not of the wire item
                }
            }
        });
        if (notices.isEmpty()) {
            addIfThere(notices, holder);
        }
        notices.addAll(terms);
        if (!notices.isEmpty()) {
            String rights = String.join("\n", notices);
            Limits.checkLength("rightsInfo", rights, Limits.FIELD_UNITS);
            draft.rights(rights);
        }
    }

    private static void addIfThere(Set<String> lines, @Nullable String words) {
        if (words != null) {
            lines.add(words);
        }
    }
}

package org.claimwire.producer.newsml;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.claimwire.v1.Place;
import org.claimwire.v1.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code contentMeta}: what an item's content is. It is set where its subjects say that are geographical areas, else where
 * it was {@code located}, which is its dateline.
 */
final class ContentMeta {

    private final Codes codes;
    private final Labels headlines = new Labels();
    private final List<String> subjects = new ArrayList<>();
    private final List<Place> areas = new ArrayList<>();
    private final List<Place> located = new ArrayList<>();
    private @Nullable String language;
    private @Nullable String slugline;
    private @Nullable StatedTime created;

    /**
     * @param codes what the item's QCodes stand for
     * @param language the language of the whole item; null if it names none
     */
    ContentMeta(Codes codes, @Nullable String language) {
        this.codes = codes;
        this.language = language;
    }

    /** Reads the element that the cursor stands at, and hands what it says to the item's draft. */
    void read(XmlCursor xml, ItemDraft draft) throws UnacceptableItemException {
        boolean[] namesLanguage = {false};
        xml.children(() -> {
            if (!NewsMl.isOurs(xml)) {
                return;
            }
            switch (xml.name()) {
                case "urgency" -> draft.urgency(digit(xml.words()));
                case "contentCreated" -> created = timeIfReadable(xml.words());
                case "headline" -> headlines.add(xml);
                case "slugline" -> slugline = slugline == null ? xml.words() : slugline;
                case "subject" -> readSubject(xml);
                case "located" -> addPlace(located, Concept.read(xml, codes));
                case "language" -> {
                    String tag = FieldWords.language(xml.attribute("tag"));
                    language = namesLanguage[0] || tag == null ? language : tag;
                    namesLanguage[0] = true;
                }
                default -> {
                    // not of the wire item
                }
            }
        });
        draft.language(language)
                .headline(headlines.in(language))
                .slugline(slugline)
                .subjects(subjects)
                .places(areas.isEmpty() ? located : areas);
    }

    /** Whether there is a headline. */
    boolean hasHeadline() {
        return headlines.in(language) != null;
    }

    /** When the content was made, which need not be when it was published; null if the item does not say. */
    @Nullable
    StatedTime created() {
        return created;
    }

    private void readSubject(XmlCursor xml) throws UnacceptableItemException {
        Concept subject = Concept.read(xml, codes);
        String words = subject.codeOrName();
        if (words != null && !subjects.contains(words)) {
            subjects.add(words);
            NewsMl.checkCount("subject", subjects.size());
        }
        if (subject.isArea()) {
            addPlace(areas, subject);
        }
    }

    private static void addPlace(List<Place> places, Concept concept) throws UnacceptableItemException {
        Place place = concept.place();
        if (place != null && !places.contains(place)) {
            places.add(place);
            NewsMl.checkCount("place", places.size());
        }
    }

    /** The time may be cut to a year or a month (NewsML-G2, TruncatedDateTime); then it says too little to be used. */
    private static @Nullable StatedTime timeIfReadable(@Nullable String words) {
        try {
            return FieldWords.time("contentCreated", words);
        } catch (UnacceptableItemException truncated) {
            return null;
        }
    }

    private static @Nullable Integer digit(@Nullable String words) throws UnacceptableItemException {
        if (words == null) {
            return null;
        }
        if (words.length() == 1 && words.charAt(0) >= '1' && words.charAt(0) <= '9') {
            return words.charAt(0) - '0';
        }
        throw new UnacceptableItemException("urgency must be 1 (most urgent) to 9");
    }
}

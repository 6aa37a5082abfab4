package org.claimwire.producer.advisory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.producer.ItemUri;
import org.claimwire.producer.Limits;

/**
 * The items that a kill in a note names by their full addresses: those in the sentence of the kill, up to a word that turns to
 * another story, such as the one to use instead.
 */
final class NamedItems {

    private static final Set<String> TURNS = Set.of(
            "use",
            "see",
            "instead",
            "substitute",
            "substitutes",
            "replacement",
            "replace",
            "replaced",
            "replaces",
            "replacing",
            "new",
            "corrected",
            "correct",
            "refer",
            "visit",
            "contact",
            "questions",
            "details",
            "but",
            "with");

    private NamedItems() {}

    /**
     * The uris of the items.
     *
     * @param note the note to editors
     */
    static List<String> of(String note) {
        List<String> uris = new ArrayList<>();
        boolean labelled = EditorsNote.label(note)
                .filter(label -> label.kind() == Kind.KILL)
                .isPresent();
        for (Sentence sentence : EditorsNote.sentences(note)) {
            if (labelled
                    || EditorsNote.asked(sentence)
                            .filter(asked -> asked.kind() == Kind.KILL)
                            .isPresent()) {
                addAll(sentence, uris);
            }
            labelled = false;
        }
        return uris;
    }

    private static void addAll(Sentence sentence, List<String> uris) {
        for (int index = 0; index < sentence.size(); index++) {
            NoteWord word = sentence.words().get(index);
            boolean turns = TURNS.contains(word.plain()) && !sentence.is(index - 1, "not");
            if (turns) {
                return;
            }
            if (word.isAddress() && isAbsolute(word.address()) && uris.size() < Limits.LIST_ENTRIES) {
                uris.add(ItemUri.ofItem(null, word.address()));
            }
        }
    }

    private static boolean isAbsolute(String words) {
        try {
            return words.length() <= Limits.ID_UNITS && new URI(words).isAbsolute();
        } catch (URISyntaxException notAUri) {
            return false;
        }
    }
}

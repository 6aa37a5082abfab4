package org.claimwire.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of event that one item tells of.
 *
 * <p>What a figure's own sentence says goes before what its paragraph says, that before the headline, and that before the
 * lead, which is the first paragraph.
 */
public final class ItemEvents {

    /** The paragraphs of a text that count as its lead: a dateline may stand in one of its own. */
    private static final int LEAD = 2;

    private final Map<Sentence, List<Match<EventWord>>> bySentence = new HashMap<>();
    private final Map<Field, Map<Integer, List<EventWord>>> byParagraph = new HashMap<>();

    /** Finds the words that tell the kind of an event in an item's fields. */
    public ItemEvents(EventWords words, List<Passage> passages, Steps steps) {
        for (Passage passage : passages) {
            Map<Integer, List<EventWord>> paragraphs = new HashMap<>();
            for (Sentence sentence : passage.sentences()) {
                steps.take(sentence.size());
                List<Match<EventWord>> found = words.in(sentence);
                bySentence.put(sentence, found);
                found.forEach(match -> paragraphs
                        .computeIfAbsent(sentence.paragraph(), key -> new ArrayList<>())
                        .add(match.value()));
            }
            byParagraph.put(passage.field(), paragraphs);
        }
    }

    /** Whether a sentence tells of an event. */
    public boolean areTold(Sentence sentence) {
        return !bySentence.getOrDefault(sentence, List.of()).isEmpty();
    }

    /** The kind of the event that a figure tells of, which stands at a token of a sentence. */
    public EventKind of(Passage passage, Sentence sentence, int figure) {
        EventWord found = nearest(sentence, figure);
        List<List<EventWord>> wider = new ArrayList<>();
        wider.add(paragraph(passage.field(), sentence.paragraph()));
        wider.add(paragraph(Field.TITLE, 0));
        for (int i = 0; i < LEAD; i++) {
            wider.add(paragraph(Field.TEXT, i));
        }
        for (List<EventWord> words : wider) {
            if (found != null && !found.isGeneral()) {
                break;
            }
            EventWord said = agreed(words);
            found = found == null || said != null && found.mayMean(said.kind()) && !said.isGeneral() ? said : found;
        }
        return found == null ? EventKind.UNKNOWN : found.kind();
    }

    private List<EventWord> paragraph(Field field, int number) {
        return byParagraph.getOrDefault(field, Map.of()).getOrDefault(number, List.of());
    }

    /** The word nearest to a token; one of its own before one that may mean the same. */
    private @Nullable EventWord nearest(Sentence sentence, int figure) {
        Match<EventWord> nearest = null;
        for (Match<EventWord> match : bySentence.getOrDefault(sentence, List.of())) {
            if (nearest == null || isBetter(match, nearest, figure)) {
                nearest = match;
            }
        }
        return nearest == null ? null : nearest.value();
    }

    private static boolean isBetter(Match<EventWord> one, Match<EventWord> other, int figure) {
        if (one.value().isGeneral() != other.value().isGeneral()) {
            EventWord general = one.value().isGeneral() ? one.value() : other.value();
            EventWord own = one.value().isGeneral() ? other.value() : one.value();
            if (general.mayMean(own.kind())) {
                return own == one.value();
            }
        }
        return Math.abs(one.first() - figure) < Math.abs(other.first() - figure);
    }

    /** The first word of its own, else the first general one; null if there is none, or they tell different events. */
    private static @Nullable EventWord agreed(List<EventWord> words) {
        EventWord found = null;
        for (EventWord word : words) {
            if (found == null || found.isGeneral() && found.mayMean(word.kind())) {
                found = word;
            } else if (!word.mayMean(found.kind()) && !word.kind().mayBe(found.kind())) {
                return null;
            }
        }
        return found;
    }
}

package org.claimwire.extraction.figure;

import java.util.List;
import java.util.function.BiFunction;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Settles what became of the one victim of an item that counts no more: "a boy was shot" and, sentences later, "the boy died" are
 * one who was killed. Where an item counts nobody, the one it speaks of as known is counted.
 */
final class LoneVictims {

    /** The most figures of an item that are compared with each other. */
    private static final int MOST = 200;

    private final OutcomeWords words;
    private final Circumstances circumstances;
    private final Mentions mentions;
    private final OneDeath deaths;
    private final People people;

    LoneVictims(OutcomeWords words, Circumstances circumstances, People people) {
        this.words = words;
        this.circumstances = circumstances;
        this.people = people;
        this.mentions = new Mentions(words, people);
        this.deaths = new OneDeath(people.persons());
    }

    /**
     * Adds the one victim who is only mentioned, and tells of the one victim that he died.
     *
     * @param item the item that the drafts are read in
     * @param drafting makes a draft of a finding in a field
     */
    void settle(List<Draft> drafts, ItemText item, List<Passage> fields, BiFunction<Passage, Finding, Draft> drafting) {
        if (harmed(drafts).isEmpty()) {
            Draft mention = mention(fields, drafting);
            if (mention != null) {
                insert(drafts, mention, fields);
            }
        }
        List<Draft> harmed = harmed(drafts);
        boolean one = !harmed.isEmpty() && harmed.size() < MOST && isOne(harmed);
        if (one && fields.stream().anyMatch(passage -> tellsOneDeath(passage, item))) {
            Draft first = harmed.get(0);
            drafts.removeIf(draft -> draft != first && harmed.contains(draft));
            drafts.replaceAll(
                    draft -> draft == first ? first.with(first.finding().as(Outcome.KILLED)) : draft);
        }
    }

    private List<Draft> harmed(List<Draft> drafts) {
        return drafts.stream().filter(this::isHarmed).toList();
    }

    private boolean isHarmed(Draft one) {
        Finding finding = one.finding();
        return Mentions.isHarm(finding.outcome())
                && one.counts(finding.outcome())
                && finding.tie() != Tie.SELF
                && people.group(finding) != Group.PERPETRATOR;
    }

    /** Whether all figures may be of one and the same person, who is not said to have died yet. */
    private static boolean isOne(List<Draft> harmed) {
        boolean male = false;
        boolean female = false;
        Sentence last = null;
        for (Draft one : harmed) {
            Long value = one.finding().count().value();
            if (value == null || value != 1 || one.finding().outcome() == Outcome.KILLED || one.sentence() == last) {
                return false;
            }
            last = one.sentence();
            male |= tells(one, "boy", "brother", "father", "man", "son", "husband", "male");
            female |= tells(one, "girl", "sister", "mother", "woman", "daughter", "wife", "female");
        }
        return !male || !female;
    }

    private static boolean tells(Draft one, String... nouns) {
        Phrase who = one.finding().people();
        Phrase phrase = who == null ? one.finding().count().phrase() : who;
        return phrase.sentence().is(phrase.last(), nouns);
    }

    private boolean tellsOneDeath(Passage passage, ItemText item) {
        for (Sentence s : passage.sentences()) {
            OutcomeWords.Found outcomes = words.in(s);
            boolean died = outcomes.isAny()
                    && (deaths.isTold(s, outcomes)
                            || mentions.in(s).stream().anyMatch(one -> one.outcome() == Outcome.KILLED));
            if (died
                    && !circumstances.isPast(s, item)
                    && SelfKillings.in(s, outcomes).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The first who is said to have died; the first one hurt where nobody is. */
    private @Nullable Draft mention(List<Passage> fields, BiFunction<Passage, Finding, Draft> drafting) {
        Draft hurt = null;
        for (Passage passage : fields) {
            for (Sentence s : passage.sentences()) {
                for (Finding finding : mentions.in(s)) {
                    Draft draft = drafting.apply(passage, finding);
                    boolean told = isHarmed(draft);
                    if (told && finding.outcome() == Outcome.KILLED) {
                        return draft;
                    }
                    hurt = hurt == null && told ? draft : hurt;
                }
            }
        }
        return hurt;
    }

    private static void insert(List<Draft> drafts, Draft draft, List<Passage> fields) {
        int at = 0;
        while (at < drafts.size() && isBefore(drafts.get(at), draft, fields)) {
            at++;
        }
        drafts.add(at, draft);
    }

    private static boolean isBefore(Draft one, Draft other, List<Passage> fields) {
        int field = Integer.compare(fields.indexOf(one.passage()), fields.indexOf(other.passage()));
        int sentence = Integer.compare(one.sentence().index(), other.sentence().index());
        int place = Integer.compare(
                one.finding().count().first(), other.finding().count().first());
        return field != 0 ? field < 0 : sentence != 0 ? sentence < 0 : place < 0;
    }
}

package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.VagueWords;
import org.claimwire.extraction.event.ItemEvents;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/** Reads figures sentence by sentence, by lexicons and rules on parts of speech, and then asks the item what they add up to. */
public final class RuleFigureReader implements FigureReader {

    private final People people = new People();
    private final OutcomeWords words = new OutcomeWords();
    private final SentenceFigures findings;
    private final Groups groups = new Groups(people);
    private final Circumstances circumstances = new Circumstances();
    private final LoneVictims lone = new LoneVictims(words, circumstances, people);
    private final Survivors survivors = new Survivors(words, new Deaths(people), circumstances);
    private final DeadAmongHurt among = new DeadAmongHurt(words);
    private final Others others = new Others(words, new Deaths(people));
    private final Shares shares = new Shares();
    private final Perpetrators perpetrators = new Perpetrators(people);

    /** A reader that takes vague words as a convention does. */
    public RuleFigureReader(VagueWords vague) {
        this.findings = new SentenceFigures(new Counts(vague), words, people);
    }

    @Override
    public List<List<Figure>> read(
            ItemText item, List<Passage> fields, ItemPlaces places, ItemEvents events, Steps steps) {
        List<Draft> drafts = new ArrayList<>();
        for (Passage passage : fields) {
            drafts.addAll(drafts(item, passage, steps));
        }
        steps.take(drafts.size());
        Histories.setApart(drafts, item, fields);
        EarlierDays.setApart(drafts, item);
        Periods.setApart(drafts);
        shares.setApart(drafts);
        lone.settle(drafts, item, fields, (passage, finding) -> draft(item, passage, finding));
        survivors.setApart(drafts, item, fields);
        among.setApart(drafts);
        Totals.settle(drafts);
        others.setApart(drafts, fields);
        perpetrators.setApart(drafts);
        Sums.setApart(drafts);
        List<List<Figure>> figures = new ArrayList<>();
        for (Passage passage : fields) {
            List<Draft> here =
                    drafts.stream().filter(draft -> draft.passage() == passage).toList();
            figures.add(figures(item, here, places, events));
        }
        return figures;
    }

    private List<Draft> drafts(ItemText item, Passage passage, Steps steps) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            steps.take(sentence.size() * 8);
            List<Finding> found = findings.in(sentence);
            if (found.isEmpty() && !drafts.isEmpty() && circumstances.isRetraction(sentence)) {
                found = findings.recalled(
                        sentence, drafts.get(drafts.size() - 1).finding().outcome());
            }
            steps.take(found.size() * sentence.size());
            for (Finding finding : found) {
                drafts.add(draft(item, passage, finding));
            }
        }
        return drafts;
    }

    private Draft draft(ItemText item, Passage passage, Finding finding) {
        Sentence sentence = finding.count().phrase().sentence();
        return new Draft(
                passage,
                finding,
                circumstances.isBackground(sentence, finding, item),
                circumstances.measure(sentence, finding),
                circumstances.polarity(sentence, finding));
    }

    private List<Figure> figures(ItemText item, List<Draft> drafts, ItemPlaces places, ItemEvents events) {
        List<Figure> figures = new ArrayList<>();
        Integer whole = null;
        Draft before = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean fresh = before == null || before.sentence() != draft.sentence();
            whole = fresh ? null : whole;
            Group group = groups.of(draft.finding(), fresh || before == null ? null : before.finding());
            Sentence sentence = draft.sentence();
            Count count = draft.finding().count();
            Place place = places.of(sentence, count.phrase().begin(), breakdown(drafts, i));
            EventKind event = events.of(draft.passage(), sentence, count.first());
            Figure figure = figure(item, draft, group, draft.finding().partOf() ? whole : null, event, place);
            before = draft;
            whole = draft.finding().partOf() ? whole : Integer.valueOf(figures.size());
            figures.add(figure);
        }
        return figures;
    }

    /** The offset of the first part behind a draft that has a place of its own; the sentence's end if none follows. */
    private static int breakdown(List<Draft> drafts, int of) {
        Sentence sentence = drafts.get(of).sentence();
        for (int i = of + 1; i < drafts.size() && drafts.get(i).sentence() == sentence; i++) {
            Finding other = drafts.get(i).finding();
            if (other.partOf()
                    && other.count().first() > drafts.get(of).finding().count().first()
                    && isPlaced(other)) {
                return other.count().phrase().begin();
            }
        }
        return sentence.end();
    }

    /** "103 of them in Almaty", but not "including three children, in the blast in Lahore", which places the whole. */
    private static boolean isPlaced(Finding part) {
        Sentence s = part.count().phrase().sentence();
        for (int i = part.count().last() + 1; !s.endsClause(i) && !s.is(i, ","); i++) {
            if (s.is(i, "in", "at", "near", "from")) {
                return true;
            }
        }
        return false;
    }

    private Figure figure(
            ItemText item, Draft draft, Group group, @Nullable Integer whole, EventKind event, @Nullable Place place) {
        Finding finding = draft.finding();
        Phrase phrase = finding.count().phrase();
        Passage passage = draft.passage();
        Phrase who = finding.people();
        return new Figure(
                phrase.span(passage.field()),
                phrase.words(passage.text()),
                finding.outcome(),
                finding.count().value(),
                finding.count().interval(),
                finding.count().qualifier(),
                who == null ? "" : who.words(passage.text()),
                group,
                people.facets(who),
                event,
                place,
                finding.partOf(),
                whole,
                draft.background(),
                draft.measure(),
                draft.polarity());
    }
}

package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.Quoting;
import org.claimwire.extraction.attribution.SaidTimes;
import org.claimwire.extraction.source.ItemSources;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;

/** Puts the attributions and figures of an item together as claims, so that every figure is stated by exactly one. */
final class Assembly {

    private final ItemText item;
    private final ItemSources sources;
    private final SaidTimes saidTimes;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    Assembly(ItemText item, ItemSources sources, SaidTimes saidTimes) {
        this.item = item;
        this.sources = sources;
        this.saidTimes = saidTimes;
    }

    /** Adds a field's attributions and figures; a part's whole is an index in the list given. */
    void add(Passage passage, List<Attribution> attributions, List<Figure> found) {
        List<List<Integer>> stated = new ArrayList<>();
        attributions.forEach(one -> stated.add(new ArrayList<>()));
        List<Integer> own = new ArrayList<>();
        int offset = figures.size();
        for (int i = 0; i < found.size(); i++) {
            int owner = owner(found.get(i), attributions);
            (owner < 0 ? own : stated.get(owner)).add(offset + i);
            figures.add(shifted(
                    found.get(i), offset, owner >= 0 && attributions.get(owner).negated()));
        }
        for (int i = 0; i < attributions.size(); i++) {
            claims.add(attributed(attributions.get(i), stated.get(i), passage));
        }
        ownVoice(passage, own);
    }

    /** The attribution whose content holds a figure most closely, or -1 if the outlet says it itself. */
    private static int owner(Figure figure, List<Attribution> attributions) {
        int owner = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < attributions.size(); i++) {
            for (Span span : attributions.get(i).content()) {
                int length = span.end() - span.begin();
                if (span.contains(figure.span()) && length < shortest) {
                    owner = i;
                    shortest = length;
                }
            }
        }
        return owner;
    }

    private static Figure shifted(Figure figure, int offset, boolean denied) {
        Integer whole = figure.whole() == null ? null : Integer.valueOf(figure.whole() + offset);
        Polarity polarity = denied && figure.polarity() == Polarity.ASSERTED ? Polarity.DENIED : figure.polarity();
        return new Figure(
                figure.span(),
                figure.phrase(),
                figure.outcome(),
                figure.value(),
                figure.interval(),
                figure.qualifier(),
                figure.population(),
                figure.group(),
                figure.facets(),
                figure.place(),
                figure.partOf(),
                whole,
                figure.background(),
                figure.measure(),
                polarity);
    }

    private Claim attributed(Attribution one, List<Integer> stated, Passage passage) {
        Phrase mention = one.source();
        Source source = mention == null ? sources.nobody() : sources.source(mention, passage, one.channels());
        return new Claim(
                mention == null ? Voice.UNATTRIBUTED : Voice.ATTRIBUTED,
                source,
                mention == null ? null : mention.span(passage.field()),
                new Cue(one.cue().span(passage.field()), one.verb()),
                one.content(),
                Quoting.of(one.content(), passage),
                one.negated(),
                one.hedged(),
                one.via(),
                saidTimes.of(one, item.published()),
                passage.quote(one.cue().sentence()),
                stated);
    }

    /** One claim in the outlet's own voice for each sentence with figures that nobody else is said to state. */
    private void ownVoice(Passage passage, List<Integer> own) {
        int i = 0;
        while (i < own.size()) {
            Sentence sentence =
                    sentenceAt(passage, figures.get(own.get(i)).span().begin());
            List<Integer> stated = new ArrayList<>();
            while (i < own.size() && figures.get(own.get(i)).span().begin() < sentence.end()) {
                stated.add(own.get(i++));
            }
            Span content = new Span(passage.field(), sentence.begin(), sentence.end());
            claims.add(new Claim(
                    Voice.OUTLET,
                    sources.outlet(),
                    null,
                    null,
                    List.of(content),
                    Quotation.INDIRECT,
                    false,
                    false,
                    List.of(),
                    null,
                    passage.quote(sentence),
                    stated));
        }
    }

    private static Sentence sentenceAt(Passage passage, int offset) {
        int low = 0;
        int high = passage.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passage.sentences().get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return passage.sentences().get(low);
    }

    /** The reading: claims in the order of the text, without own-voice repetitions of what a source states. */
    ItemReading reading() {
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(
                Comparator.comparing((Claim claim) -> claim.content().get(0).field())
                        .thenComparing(claim -> first(claim))
                        .thenComparing(claim -> claim.content().get(0).begin()));
        return new ItemReading(ordered, figures);
    }

    private static int first(Claim claim) {
        Cue cue = claim.cue();
        int begin = claim.content().get(0).begin();
        return cue == null ? begin : Math.min(begin, cue.span().begin());
    }
}

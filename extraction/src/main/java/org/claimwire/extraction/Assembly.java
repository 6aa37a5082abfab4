package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.Quoting;
import org.claimwire.extraction.attribution.SaidTimes;
import org.claimwire.extraction.source.ItemSources;
import org.claimwire.extraction.text.Language;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Puts the attributions and figures of an item together as claims, so that every figure is stated by exactly one. */
final class Assembly {

    /** An attribution whose source is known, with the indexes of the figures that it states. */
    private record Draft(
            Attribution attribution,
            Source source,
            List<Via> via,
            @Nullable Phrase mention,
            Passage passage,
            List<Integer> stated) {

        Draft by(Source other) {
            return new Draft(attribution, other, via, mention, passage, stated);
        }

        Field field() {
            return passage.field();
        }

        List<Figure> statedOf(List<Figure> figures) {
            return stated.stream().map(figures::get).toList();
        }
    }

    private final ItemSources sources;
    private final SaidTimes saidTimes;
    private final Credits credits;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final OwnVoice ownVoice;

    Assembly(ItemSources sources, SaidTimes saidTimes, Credits credits) {
        this.sources = sources;
        this.saidTimes = saidTimes;
        this.credits = credits;
        this.ownVoice = new OwnVoice(sources.outlet(), credits.behind(List.of()));
    }

    /** Adds a field's attributions, in the order of the text, and its figures; a part's whole is an index in the list given. */
    void add(Passage passage, List<Attribution> attributions, List<Figure> found) {
        List<Draft> added =
                attributions.stream().map(one -> draft(one, passage)).toList();
        Owners owners = new Owners(attributions);
        int offset = figures.size();
        for (int i = 0; i < found.size(); i++) {
            int owner = owners.of(found.get(i).span());
            figures.add(shifted(
                    found.get(i), offset, owner >= 0 && attributions.get(owner).negated()));
            if (owner >= 0) {
                added.get(owner).stated().add(offset + i);
            } else {
                ownVoice.add(offset + i, passage);
            }
        }
        drafts.addAll(added);
    }

    private Draft draft(Attribution one, Passage passage) {
        Phrase mention = one.source();
        if (mention == null) {
            return draft(one, sources.nobody(), one.via(), null, passage);
        }
        Source source = sources.source(mention, passage, one.channels());
        Phrase cited = one.cited();
        boolean relays = source.kind().isMedia() || one.verb().equals("report");
        if (cited == null || !relays) {
            return draft(one, source, one.via(), mention, passage);
        }
        return draft(one, sources.source(cited, passage, List.of()), through(source, one.via()), cited, passage);
    }

    private static Draft draft(
            Attribution one, Source source, List<Via> via, @Nullable Phrase mention, Passage passage) {
        return new Draft(one, source, via, mention, passage, new ArrayList<>());
    }

    private static List<Via> through(Source outlet, List<Via> via) {
        List<Via> longer = new ArrayList<>(via);
        longer.add(new Via(outlet.name(), Via.Kind.OUTLET));
        return longer;
    }

    private static Figure shifted(Figure figure, int offset, boolean denied) {
        Integer whole = figure.whole() == null ? null : Integer.valueOf(figure.whole() + offset);
        Polarity polarity = denied && figure.polarity() == Polarity.ASSERTED ? Polarity.DENIED : figure.polarity();
        return figure.with(whole, polarity);
    }

    /** The reading: claims in the order of the text, without own-voice repetitions of what a source states. */
    ItemReading reading(ItemContext context) {
        List<Figure> grouped = HeadlineGroups.from(figures);
        figures.clear();
        figures.addAll(grouped);
        nameCountries();
        ownVoice.yieldTo(drafts.stream().map(Draft::stated).toList(), figures);
        List<Claim> claims = new ArrayList<>(drafts.stream().map(this::claim).toList());
        claims.addAll(ownVoice.claims(figures));
        claims.sort(Comparator.comparing((Claim claim) -> claim.content().get(0).field())
                .thenComparing(Assembly::begin));
        return new ItemReading(claims, figures, context, Language.ENGLISH);
    }

    /** Lets the headline's country speak as the body that says the same in the text. */
    private void nameCountries() {
        HeadlineCountries countries = new HeadlineCountries();
        for (Draft draft : drafts) {
            if (draft.field() == Field.TEXT) {
                countries.add(draft.source(), draft.statedOf(figures));
            }
        }
        drafts.replaceAll(draft -> draft.field() == Field.TITLE
                ? draft.by(countries.meant(draft.source(), draft.statedOf(figures)))
                : draft);
    }

    private Claim claim(Draft draft) {
        Attribution one = draft.attribution();
        Phrase mention = draft.mention();
        Field field = draft.field();
        Sentence sentence = one.cue().sentence();
        return new Claim(
                mention == null ? Voice.UNATTRIBUTED : Voice.ATTRIBUTED,
                draft.source(),
                mention == null ? null : mention.span(field),
                new Cue(one.cue().span(field), one.verb()),
                one.content(),
                Quoting.of(one.content(), draft.passage()),
                one.negated(),
                one.hedged(),
                credits.behind(draft.via()),
                saidTimes.of(one, credits.day()),
                draft.passage().quote(sentence),
                draft.stated().stream().sorted().toList());
    }

    private static int begin(Claim claim) {
        Cue cue = claim.cue();
        int begin = claim.content().get(0).begin();
        return cue == null ? begin : Math.min(begin, cue.span().begin());
    }
}

package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/** Reads attributions sentence by sentence, by rules on parts of speech. */
public final class RuleAttributionReader implements AttributionReader {

    private final CueVerbs cueVerbs = new CueVerbs();
    private final Channels channels = new Channels();
    private final Hedges hedges = new Hedges();
    private final Headlines headlines;
    private final Relays relays = new Relays();
    private final NominalCues nominalCues = new NominalCues();
    private final AccordingTo accordingTo = new AccordingTo(relays);

    /** A reader that knows these places, so that "Kenya: two dead" has no source. */
    public RuleAttributionReader(Gazetteer gazetteer) {
        this.headlines = new Headlines(gazetteer);
    }

    @Override
    public List<Attribution> read(Passage passage, List<Span> figures, Steps steps) {
        List<Attribution> all = new ArrayList<>();
        Attribution cutOff = null;
        for (Sentence sentence : passage.sentences()) {
            steps.take(sentence.size() * 8);
            List<Via> carriers = cutOff == null ? List.of() : relays.loneCarriers(sentence);
            if (cutOff != null
                    && !carriers.isEmpty()
                    && sentence.paragraph() == cutOff.cue().sentence().paragraph()) {
                all.set(all.size() - 1, cutOff.withVia(joined(cutOff.via(), carriers)));
                cutOff = null;
                continue;
            }
            List<Attribution> found = sentence(sentence, passage, steps);
            found.forEach(one -> all.add(Citations.noted(hedges.weighed(one))));
            cutOff = found.isEmpty() ? null : cutOff(found.get(found.size() - 1));
        }
        return Continuations.join(all, passage, steps);
    }

    private static List<Via> joined(List<Via> one, List<Via> other) {
        List<Via> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    /** An attribution that ends its sentence with "quoted as saying", whose carriers may have been cut off. */
    private static @Nullable Attribution cutOff(Attribution last) {
        Phrase cue = last.cue();
        boolean quoted = cue.sentence().is(cue.last() - 1, "as");
        return quoted && cue.sentence().endsClause(cue.last() + 1) ? last : null;
    }

    private List<Attribution> sentence(Sentence s, Passage passage, Steps steps) {
        Contents contents = new Contents(passage);
        if (passage.field() == Field.TITLE || s.size() < 30 || Headlines.isTranscript(s)) {
            Attribution headline = headlines.read(s, passage, contents);
            if (headline != null) {
                return List.of(headline);
            }
        }
        List<Attribution> found = new ArrayList<>(accordingTo.read(s, passage, contents));
        List<CueVerb> cues = cueVerbs.in(s, passage);
        steps.take(cues.size() * s.size());
        Sayings sayings = new Sayings(channels, relays, passage, cues);
        Phrase subject = null;
        int from = 0;
        for (CueVerb cue : cues) {
            Attribution one = sayings.read(cue, from, subject);
            Phrase own = one == null ? Subjects.before(s, cue.phrase().first()) : one.source();
            subject = own == null ? subject : own;
            if (one != null && !isNested(one, found)) {
                found.add(one);
                from = behind(one, from);
            }
        }
        for (Attribution one : nominalCues.read(s, passage, contents, cues)) {
            if (!isNested(one, found)) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(one -> one.cue().begin()));
        return found.stream().map(this::opened).toList();
    }

    /** "In a statement, the ministry said": the way by which it was said may open the sentence. */
    private Attribution opened(Attribution one) {
        Phrase source = one.source();
        Sentence s = one.cue().sentence();
        if (source == null || source.sentence() != s || !s.is(0, "in", "on", "at", "during")) {
            return one;
        }
        Channels.Tail opening = channels.from(s, 0, false);
        boolean opens = s.is(opening.next(), ",") && source.first() == opening.next() + 1;
        return opens && !opening.via().isEmpty() ? one.withVia(joined(opening.via(), one.via())) : one;
    }

    /** The first place behind an attribution whose content stands left of its cue. */
    private static int behind(Attribution one, int from) {
        boolean left = one.content().get(0).begin() < one.cue().begin();
        Phrase source = one.source();
        int last = source == null || source.sentence() != one.cue().sentence()
                ? one.cue().last()
                : Math.max(source.last(), one.cue().last());
        return left ? last + 1 : from;
    }

    /** Whether a cue stands within what another says already. */
    private static boolean isNested(Attribution one, List<Attribution> found) {
        Span cue = one.cue().span(one.content().get(0).field());
        return found.stream()
                .filter(other -> !other.verb().equals("according to"))
                .anyMatch(other -> other.content().stream().anyMatch(span -> span.contains(cue)));
    }
}

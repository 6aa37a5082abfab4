package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Phrase;

/** What was learned to be read and what stands of the rules' reading, without saying anything twice. */
final class Union {

    private final TreeMap<Integer, Attribution> learned = new TreeMap<>();
    private final List<Attribution> all;

    /**
     * @param learned what was learned to be read; no two cues begin at one place
     * @param byRules what the rules read, which the tagger knew
     */
    private Union(List<Attribution> learned, List<Attribution> byRules, Precedence precedence) {
        learned.forEach(one -> this.learned.put(one.cue().begin(), one));
        all = new ArrayList<>(
                byRules.stream().filter(precedence::stands).map(this::named).toList());
        Taken standing = Taken.by(all);
        Taken names = Taken.bySources(byRules);
        learned.stream()
                .filter(one -> !precedence.holdsFigure(one) && names.leavesCue(one) && standing.leaves(one))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(one -> one.cue().begin()));
    }

    /**
     * What stands of the rules' and what was learned beside it, in the order of the cues. What the rules alone found and nothing
     * bids stand is left out: the tagger knew of it, and judged against it. A cue within words that the rules take for a
     * source's name ("a man who asked not to be named") is none.
     */
    static List<Attribution> of(List<Attribution> learned, List<Attribution> byRules, Precedence precedence) {
        return new Union(learned, byRules, precedence).all;
    }

    /** A rules' attribution with the words for its source that were learned at the same cue, which tell better where a name ends. */
    private Attribution named(Attribution rule) {
        Map.Entry<Integer, Attribution> same = learned.lowerEntry(rule.cue().end());
        Phrase name = same == null ? null : same.getValue().source();
        Phrase source = rule.source();
        boolean sameCue =
                same != null && same.getValue().cue().end() > rule.cue().begin();
        if (!sameCue || name == null || source == null || rule.cited() != null) {
            return rule;
        }
        boolean overlap = name.begin() < source.end() && source.begin() < name.end();
        return overlap ? rule.by(name) : rule;
    }
}

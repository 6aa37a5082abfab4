package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;

/**
 * Numbers that share out those whom an earlier sentence counted: "the other three", "two of the men", and those whose condition is
 * told behind all who were hurt: "two remain in critical condition", "two were seriously injured", "three walked into a hospital". Of those taken to hospital no condition told later is a share:
 * the others may have gone home.
 */
final class Shares {

    /** How many words behind a number may tell its condition. */
    private static final int REACH = 12;

    private final PhraseBook<Boolean> conditions = PhraseBook.of(Lexicon.words(Shares.class, "conditions.txt"));

    /** Makes parts of the shares among an item's drafts. */
    void setApart(List<Draft> drafts) {
        List<Draft> marked = new ArrayList<>();
        long injured = 0;
        long inHospital = 0;
        for (Draft draft : drafts) {
            Finding finding = draft.finding();
            Long value = finding.count().value();
            long whole = isAmong(finding) ? Math.max(injured, inHospital) : isCondition(finding) ? injured : 0;
            boolean share = isHarm(finding) && !finding.partOf() && value != null && value > 0 && value < whole;
            marked.add(share ? draft.with(finding.asPart()) : draft);
            long harmed = value == null || draft.background() ? 0 : value;
            injured = finding.outcome() == Outcome.INJURED ? Math.max(injured, harmed) : injured;
            inHospital = finding.outcome() == Outcome.HOSPITALISED ? Math.max(inHospital, harmed) : inHospital;
        }
        drafts.clear();
        drafts.addAll(marked);
    }

    private static boolean isHarm(Finding finding) {
        return finding.outcome() == Outcome.INJURED || finding.outcome() == Outcome.HOSPITALISED;
    }

    private static boolean isAmong(Finding finding) {
        Sentence s = finding.count().phrase().sentence();
        int first = finding.count().first();
        int next = finding.count().last() + 1;
        boolean other = s.is(first - 1, "other") && s.is(first - 2, "the");
        boolean of = s.is(next, "of") && s.is(next + 1, "the", "them", "those", "whom");
        return other || of;
    }

    /** "Two remain in critical condition"; "Four people were shot and two were seriously injured". */
    private boolean isCondition(Finding finding) {
        Sentence s = finding.count().phrase().sentence();
        int last = finding.count().last();
        for (int i = last + 1; i < last + REACH && !s.endsClause(i) && !s.is(i, ",", "and"); i++) {
            boolean told = switch (finding.outcome()) {
                case HOSPITALISED -> conditions.at(s, i) != null || Hospitals.isComing(s, i);
                case INJURED -> s.is(i, "critically", "gravely", "seriously", "severely");
                default -> false;
            };
            if (told) {
                return true;
            }
        }
        return false;
    }
}

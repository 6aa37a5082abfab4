package org.claimwire.extraction.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.RuleAttributionReader;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PassageReader;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.junit.jupiter.api.Test;

/** Who wins where the rules and the weights read differently. */
class UnionTest {

    private static final PassageReader PASSAGES = PassageReader.load();
    private static final RuleAttributionReader RULES = new RuleAttributionReader(new Gazetteer());

    /** A text, as the rules read it, and what shall have been learned in it. */
    private static final class Told {
        private final Passage passage;
        private final List<Attribution> learned = new ArrayList<>();
        private final List<Span> figures = new ArrayList<>();

        Told(String text) {
            passage = PASSAGES.read(Field.TEXT, text, 0, text.length(), steps());
        }

        private Steps steps() {
            return Steps.forLength(1000);
        }

        Told learned(String source, String cue, String content) {
            int begin = passage.text().indexOf(content);
            learned.add(new Attribution(
                    phrase(source),
                    phrase(cue),
                    cue,
                    List.of(new Span(Field.TEXT, begin, begin + content.length())),
                    false,
                    false,
                    List.of(),
                    null,
                    List.of()));
            return this;
        }

        Told figure(String words) {
            int begin = passage.text().indexOf(words);
            figures.add(new Span(Field.TEXT, begin, begin + words.length()));
            return this;
        }

        private Phrase phrase(String words) {
            int begin = passage.text().indexOf(words);
            Sentence s = passage.sentenceAt(begin);
            int first = 0;
            while (s.at(first).begin() < begin) {
                first++;
            }
            int last = first;
            while (s.at(last).end() < begin + words.length()) {
                last++;
            }
            return new Phrase(s, first, last);
        }

        List<String> union() {
            return attributions().stream().map(this::told).toList();
        }

        List<Attribution> attributions() {
            List<Attribution> byRules = RULES.read(passage, figures, steps());
            return Union.of(learned, byRules, new Precedence(passage, figures));
        }

        private String told(Attribution one) {
            Phrase source = one.source();
            String text = passage.text();
            return (source == null ? "-" : source.words(text)) + " | "
                    + one.cue().words(text) + " | "
                    + text.substring(
                            one.content().get(0).begin(), one.content().get(0).end());
        }
    }

    @Test
    void takesWhatWasLearnedWhereBothReadTheSameCue() {
        assertThat(new Told("The mayor said the bridge was safe in winter.")
                        .learned("The mayor", "said", "the bridge was safe")
                        .union())
                .containsExactly("The mayor | said | the bridge was safe");
    }

    @Test
    void leavesOutWhatTheTaggerJudgedAgainst() {
        assertThat(new Told("The mayor said the bridge was safe. Anna Roe hopes for rain.")
                        .learned("Anna Roe", "hopes for", "rain")
                        .union())
                .containsExactly("Anna Roe | hopes for | rain");
    }

    @Test
    void takesTheWordsForASourceThatWereLearned() {
        assertThat(new Told("The bridge is safe, according to Anna Roe of the council of Northport in the north.")
                        .learned("Anna Roe of the council of Northport", "according to", "The bridge is safe")
                        .union())
                .containsExactly("Anna Roe of the council of Northport | according to | The bridge is safe");
    }

    @Test
    void letsTheRulesTellWhoseWordAFigureIs() {
        assertThat(new Told("At least eight soldiers were killed and 317 wounded, the army said.")
                        .learned("the army", "said", "317 wounded")
                        .figure("At least eight")
                        .figure("317")
                        .union())
                .containsExactly("the army | said | At least eight soldiers were killed and 317 wounded");
    }

    @Test
    void doesNotMakeAFigureTheWordOfOneWhoOnlySpeaksOfIt() {
        assertThat(new Told("The council met after clashes that left four dead.")
                        .learned("The council", "met after", "clashes that left four dead")
                        .figure("four")
                        .union())
                .isEmpty();
    }

    @Test
    void letsTheRulesTellWhoCitesWhom() {
        assertThat(new Told("The Harbour Post quoted the mayor as saying that the bridge was closed.")
                        .learned("The Harbour Post", "quoted", "the mayor as saying that the bridge was closed")
                        .union())
                .containsExactly("the mayor | as saying | that the bridge was closed");
    }

    @Test
    void readsNoSayingInWordsThatNameASource() {
        assertThat(new Told("A clerk, who asked not to be named, said the talks had failed.")
                        .learned("who", "asked", "not to be named")
                        .learned("A clerk", "said", "the talks had failed")
                        .union())
                .containsExactly("A clerk | said | the talks had failed");
    }

    @Test
    void keepsAQuotationThatGoesOnInAnotherParagraph() {
        assertThat(new Told("“The bridge is closed,” Anna Roe said.\n\n“Nobody may cross it. The ice is thin.\n\n"
                                + "“It stays closed until spring.”")
                        .learned("Anna Roe", "said", "“The bridge is closed,”")
                        .attributions())
                .singleElement()
                .satisfies(one -> assertThat(one.content()).hasSizeGreaterThan(1));
    }
}

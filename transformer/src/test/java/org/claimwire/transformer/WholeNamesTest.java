package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.extraction.Field;
import org.claimwire.extraction.text.PassageReader;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.junit.jupiter.api.Test;

class WholeNamesTest {

    private static final PassageReader PASSAGES = PassageReader.load();

    @Test
    void endWhereTheNameEnds() {
        assertThat(whole("The Interior Ministry said that it was over.", 1, 3)).isEqualTo("The Interior Ministry");
        assertThat(whole("Mayor Ana Lindqvist said that it was over.", 1, 3)).isEqualTo("Mayor Ana Lindqvist");
    }

    @Test
    void endBeforeTheDayAndBeforeTheCue() {
        assertThat(whole("The Interior Ministry Thursday said that it was over.", 2, 4))
                .isEqualTo("The Interior Ministry");
        assertThat(whole("The Interior Ministry said that it was over.", 1, 2)).isEqualTo("The Interior");
    }

    @Test
    void areLeftAsTheyAreWhereTheyEndInNoName() {
        assertThat(whole("The ministry said that it was over.", 1, 2)).isEqualTo("The ministry");
    }

    /** The words up to a token, to the end of their name; the cue is one token. */
    private static String whole(String text, int last, int cue) {
        Sentence sentence = PASSAGES.read(Field.TEXT, text, 0, text.length(), Steps.forLength(text.length()))
                .sentences()
                .get(0);
        return WholeNames.of(new Phrase(sentence, 0, last), new Phrase(sentence, cue, cue))
                .words(text);
    }
}

package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void putsABracketWithItsNameAroundEveryMark() {
        assertThat(bracketed("Police said no.", mark(Marking.SOURCE, 0, 6), mark(Marking.CUE, 7, 11)))
                .isEqualTo("[source: Police] [cue: said] no.");
    }

    @Test
    void nestsWhatStandsInContent() {
        assertThat(bracketed(
                        "A said B said six died.",
                        mark(Marking.CONTENT, 7, 22),
                        mark(Marking.SOURCE, 7, 8),
                        mark(Marking.CONTENT, 14, 22),
                        mark(Marking.FIGURE, 14, 17)))
                .isEqualTo("A said [content: [source: B] said [content: [figure: six] died]].");
    }

    @Test
    void closesAndOpensAgainWhatEndsInsideAnother() {
        assertThat(bracketed("one two three", mark(Marking.CONTENT, 0, 7), mark(Marking.SOURCE, 4, 13)))
                .isEqualTo("[content: one [source: two]][source:  three]");
    }

    @Test
    void showsTheInnermostMarkInColourAndKeepsEveryCharacter() {
        String text = "A said six died.";
        List<Piece> pieces = new MarkedText(
                        text,
                        List.of(mark(Marking.CONTENT, 7, 15), mark(Marking.FIGURE, 7, 10), mark(Marking.SOURCE, 0, 1)))
                .coloured();
        assertThat(pieces)
                .containsExactly(
                        new Piece("A", Marking.SOURCE),
                        new Piece(" said ", null),
                        new Piece("six", Marking.FIGURE),
                        new Piece(" died", Marking.CONTENT),
                        new Piece(".", null));
        assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void neverCutsALetterFromItsAccentOrAnEmojiInTwo() {
        assertThat(bracketed("cafe\u0301 said", mark(Marking.SOURCE, 0, 4))).isEqualTo("[source: cafe\u0301] said");
        assertThat(bracketed("\ud83d\ude00 said", mark(Marking.SOURCE, 1, 2))).isEqualTo("[source: \ud83d\ude00] said");
    }

    @Test
    void marksNothingInATextWithoutMarksAndNothingInNoText() {
        assertThat(bracketed("Calm.")).isEqualTo("Calm.");
        assertThat(new MarkedText("", List.of()).coloured()).isEmpty();
    }

    private static Mark mark(Marking marking, int begin, int end) {
        return new Mark(marking, begin, end);
    }

    private static String bracketed(String text, Mark... marks) {
        return new MarkedText(text, Arrays.asList(marks))
                .bracketed().stream().map(Piece::words).collect(Collectors.joining());
    }
}

package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceLinesTest {

    private static final Paint PLAIN = new Paint(false);

    @Test
    void breaksAtSpacesWhereTheLineIsFullAndIndentsEach() {
        assertThat(lines("one two three four five six")).containsExactly("  one two three four", "  five six");
    }

    @Test
    void keepsTheTextsOwnLinesAndOneOfSeveralBlankOnes() {
        assertThat(lines("\r\none\r\n\r\n\n\ntwo\u2028three\n\n")).containsExactly("  one", "", "  two", "  three");
    }

    @Test
    void endsColoursWithTheLineAndGoesOnInTheNext() {
        assertThat(PieceLines.of(
                        List.of(new Piece("one two three four ", null), new Piece("five six", Marking.CONTENT)),
                        26,
                        "",
                        new Paint(true)))
                .containsExactly("one two three four \u001b[32mfive\u001b[0m", "\u001b[32msix\u001b[0m");
    }

    @Test
    void doesNotBreakWhereOneWordIsPartlyMarked() {
        assertThat(PieceLines.of(
                        List.of(
                                new Piece("one two three fo", null),
                                new Piece("ur", Marking.CUE),
                                new Piece("teen", null)),
                        20,
                        "",
                        PLAIN))
                .containsExactly("one two three", "fourteen");
    }

    @Test
    void breaksAWordThatIsLongerThanALineBetweenWholeCharacters() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        List<String> lines = lines(family.repeat(15));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(family.repeat(15));
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.strip()).startsWith(family).endsWith(family));
    }

    @Test
    void countsWideCharactersTwiceAndCombiningOnesNotAtAll() {
        assertThat(lines("阿拉木图警方 阿拉木图警方")).containsExactly("  阿拉木图警方", "  阿拉木图警方");
        assertThat(lines("e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301"))
                .hasSize(1);
    }

    @Test
    void leavesRightToLeftWritingInItsOrder() {
        assertThat(lines("قتل ثمانية في حلب")).containsExactly("  قتل ثمانية في حلب");
    }

    @Test
    void makesVisibleWhatWouldSteerTheTerminal() {
        assertThat(lines("\u001b[2J \u0007 \u009b31m \u202eabc \u007f \ud83d"))
                .containsExactly("  ␛[2J ␇ \ufffd31m \ufffdabc ␡ \ufffd");
    }

    @Test
    void saysNothingOfATextThatHoldsOnlySpace() {
        assertThat(lines(" \n\t\n")).isEmpty();
    }

    private static List<String> lines(String text) {
        return PieceLines.of(List.of(new Piece(text, null)), 22, "  ", PLAIN);
    }
}

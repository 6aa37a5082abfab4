package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.extraction.Field;
import org.claimwire.extraction.ItemReading;
import org.claimwire.local.cli.Readings;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final ItemReading READING = Readings.FOUR_CLAIMS.reading();

    @Test
    void keepsHeadlineAndTextApart() {
        assertThat(Mark.of(READING, Field.TITLE)).extracting(Mark::marking).contains(Marking.SOURCE, Marking.FIGURE);
        assertThat(Mark.of(READING, Field.TITLE))
                .allSatisfy(mark -> assertThat(mark.end())
                        .isLessThanOrEqualTo(
                                Readings.FOUR_CLAIMS.text().field(Field.TITLE).length()));
    }

    @Test
    void marksOnlyTheFiguresOfWhatTheOutletSaysItself() {
        String text = Readings.FOUR_CLAIMS.text().text();
        int fled = text.indexOf("Umpteen fled");
        assertThat(Mark.of(READING, Field.TEXT))
                .filteredOn(mark -> mark.end() > fled)
                .containsExactly(new Mark(Marking.FIGURE, fled, fled + "Umpteen".length()));
    }
}

package org.claimwire.streams.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Quotation;
import org.claimwire.streams.situation.StandingFigure;
import org.claimwire.streams.tally.Tally;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.SourceTally;
import org.junit.jupiter.api.Test;

class TallyValuesTest {

    private static final StandingFigure FIGURE =
            new StandingFigure("police:kz/almaty", SituationValuesTest.KEY, 2, 1, 26L, new Interval(26, null), at(9));

    @Test
    void giveWhatTheSourceStandsByAndHowOftenItHasMoved() {
        Tally tally = new Tally(
                SituationValuesTest.POLICE,
                5,
                1,
                2,
                Map.of("Steppe Wire", 5L),
                0,
                Map.of(Quotation.DIRECT, 5L),
                3,
                7,
                4,
                51,
                List.of(FIGURE),
                50,
                at(8),
                at(9));
        SourceTally value = Published.read(TallyValues.of(tally));

        assertThat(value.getQuotations()).containsExactly(Map.entry("direct", 5L));
        assertThat(value.getRevisions()).isEqualTo(new Revisions(7L, 4L));
        assertThat(value.getStanding()).isEqualTo(51);
        assertThat(value.getStandingFiguresOmitted()).isEqualTo(50);
        org.claimwire.v1.StandingFigure figure = value.getStandingFigures().get(0);
        assertThat(figure.getSituation()).isEqualTo(SituationValuesTest.KEY.text());
        assertThat(figure.getOutcome()).isEqualTo(org.claimwire.v1.Outcome.KILLED);
        assertThat(figure.getGroup()).isEqualTo(org.claimwire.v1.Group.CIVILIANS);
        assertThat(figure.getFacets()).hasSize(2);
        assertThat(figure.getPlace().getCity()).isEqualTo("Almaty");
        assertThat(figure.getValue()).isEqualTo(26);
        assertThat(figure.getLow()).isEqualTo(26);
        assertThat(figure.getHigh()).isNull();
        assertThat(figure.getSince()).isEqualTo(at(9));
    }
}

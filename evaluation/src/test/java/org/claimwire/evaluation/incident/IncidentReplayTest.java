package org.claimwire.evaluation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimwire.evaluation.gold.GoldIncident;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.extraction.EnglishReader;
import org.junit.jupiter.api.Test;

class IncidentReplayTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 3);

    @Test
    void putsTwoReportsOfOneEventTogetherAndAnotherEventApart() {
        GoldText first =
                text("a", "Kesh Courier", "Five people were killed in an explosion at a factory in Chicago on Monday.");
        GoldText second =
                text("b", "Kesh Herald", "An explosion at a factory in Chicago killed five people on Monday.");
        GoldText other =
                text("c", "Kesh Courier", "Three people were shot dead in a bar in Nairobi on Monday, police said.");
        IncidentReplay replay = new IncidentReplay(EnglishReader.load());
        replay.accept(List.of(
                new GoldIncident("1", 5, 0, List.of(first, second)), new GoldIncident("2", 3, 0, List.of(other))));
        assertThat(replay.incident(first)).isNotNull().isEqualTo(replay.incident(second));
        assertThat(replay.incident(other)).isNotNull().isNotEqualTo(replay.incident(first));
        assertThat(replay.unreadable()).isZero();
    }

    @Test
    void leavesAnArticleWithoutFiguresAlone() {
        GoldText calm = text("d", "Kesh Courier", "The square was calm on Monday.");
        IncidentReplay replay = new IncidentReplay(EnglishReader.load());
        replay.accept(List.of(new GoldIncident("1", 0, 0, List.of(calm))));
        assertThat(replay.incident(calm)).isNull();
    }

    private static GoldText text(String id, String outlet, String text) {
        return new GoldText(id, outlet, DAY, null, text);
    }
}

package org.claimwire.producer.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.producer.advisory.Kind.DOUBTFUL_KILL;
import static org.claimwire.producer.advisory.Kind.KILL;
import static org.claimwire.producer.advisory.Kind.UPDATE;

import java.util.Optional;
import org.claimwire.producer.advisory.Advisory.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisoryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL: Steppe flood",
                "KILL - Steppe flood",
                "KILL \u2014 Steppe flood",
                "KILL KILL KILL ''''' =",
                "BULLETIN KILL",
                "BULLETIN KILL: STEPPE FLOOD KILLS TEN",
                "*** KILL *** Steppe flood",
                "(KILL) Steppe flood",
                "MANDATORY KILL/Steppe flood",
                "BULLETIN ELIMINATION",
                "STORY WITHDRAWN",
                "STORY WITHDRAWN-Steppe flood kills ten",
                "WITHDRAWN: Steppe flood kills ten",
                "ADVISORY: withdraw story on the Steppe flood",
                "ADVISORY-Please kill story slugged STEPPE-FLOOD",
            })
    void readsKillsInTheLabelOfAHeadline(String headline) {
        assertThat(kind(null, headline, null)).isEqualTo(KILL);
        assertThat(Advisory.of(null, headline, null))
                .hasValueSatisfying(advisory -> assertThat(advisory.label()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL BILL wins the evening",
                "KILL FIVE IN ALMATY, SAYS MINISTRY",
                "KILL 5 AND FLEE",
                "KILL-BILL STAR DIES",
                "Kill: a novel",
                "Troops kill 5",
                "Troops KILL 5",
                "TROOPS KILL FIVE",
                "Killed: five soldiers in Almaty",
                "KILLED IN ALMATY: FIVE SOLDIERS",
                "ROADSIDE BOMBS KILL TEN",
                "LICENCE TO KILL: A REVIEW",
                "Army to withdraw from Almaty",
                "WITHDRAWAL FROM ALMATY BEGINS",
                "Withdrawn troops return home",
                "HOLD THE LINE, SAYS GENERAL",
                "Hold: a shareholder's guide",
                "Minister retracts statement on toll",
                "EMBARGO ON STEPPE OIL HOLDS",
                "Embargoed until now: the steppe's archives",
                "ADVISORY: Coverage plans for Thursday",
                "Updated figures show more deaths",
                "CORRECTIONAL FACILITY BURNS",
            })
    void leavesStoriesAlone(String headline) {
        assertThat(kind(null, headline, null)).isIn(null, UPDATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL Steppe flood",
                "KILL-Steppe flood",
                "ADVISORY: Steppe story on flood is withdrawn",
                "ADVISORY: The story on the flood is withdrawn as it was sent in error",
                "ADVISORY-Troops withdraw, live coverage planned",
            })
    void doubtsWhereOnlyAPersonCanTell(String headline) {
        assertThat(kind(null, headline, null)).isEqualTo(DOUBTFUL_KILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC-Steppe-Flood, KILL",
                "BC-Steppe-Flood,BULLETIN KILL",
                "BC-Steppe-Flood, Bulletin Kill",
                "STEPPE-FLOOD/KILL",
                "US-Space/ KILL KILL KILL",
                "KILL/STEPPE-FLOOD",
            })
    void readsKillsInASlugline(String slugline) {
        assertThat(kind(null, null, slugline)).isEqualTo(KILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROAD-KILL",
                "STEPPE-TROOPS-KILL",
                "TROOPS-KILL/WRAP 2",
                "Kill Bill",
                "crime, kill",
                "BC-Steppe-Withdrawal"
            })
    void leavesSluglinesOfStoriesAlone(String slugline) {
        assertThat(kind(null, null, slugline)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editors: please kill story slugged STEPPE-FLOOD.",
                "EDITORS: PLEASE KILL STORY SLUGGED STEPPE-FLOOD.",
                "Please kill the story Steppe-Flood, V9991. The mayor has not been charged.",
                "Eds: Kill the earlier item STEPPE-FLOOD which moved at 0910 GMT.",
                "Attention editors - Please withdraw our story headlined \"Flood kills ten\".",
                "Editors/News directors, please disregard this story.",
                "Note to editors: Please do not use this story, which was sent in error.",
                "Do not use the story in our morning file.",
                "Editors: do not publish this article.",
                "Please don\u2019t use this item.",
                "KILL",
                "Kill: the toll was wrong",
                "Kill. The toll was wrong.",
                "BULLETIN KILL",
                "Please kill item dpx 157 \"Flood kills ten\". The flood was a drill.",
                "This story is withdrawn.",
                "This story has been withdrawn. No replacement will be issued.",
                "The ALMATY item headlined 'Ten drown' is withdrawn. It was sent in error.",
                "Our report has been retracted.",
                "The mayor has not been charged. A kill is mandatory.",
                "Make certain the story is not used.",
                "The source took her words back; please kill the story.",
                "Editors: please kill STEPPE-FLOOD",
                "Please retract https://wire.example/9",
            })
    void readsKillsInANote(String note) {
        assertThat(kind(note, null, null)).isEqualTo(KILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adds toll, quotes; troops kill 5",
                "Adds that the army will kill the contract",
                "Contains graphic description of a killing",
                "Story about five soldiers killed in Almaty",
                "The story says five people were killed",
                "This story tells how five people were killed",
                "A U.N. report is withdrawn, minister says",
                "The report was withdrawn by the ministry on Monday",
                "This story replaces one that was filed earlier",
                "Adds government saying its troops were withdrawn",
                "Troops must withdraw by Friday, minister adds",
                "Do not use this story in Canada",
                "Please do not use without credit",
                "Do not use photos after Jan. 12",
                "Editors: please note that this story has been updated",
                "Please hold the front page? No: see budget",
                "",
                " ",
                "...",
            })
    void leavesOtherNotesAlone(String note) {
        assertThat(kind(note, null, null)).isIn(null, UPDATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Editors: please kill graf 3                              | CORRECTION",
                "Please kill the last 2 paragraphs                        | CORRECTION",
                "Editors: kill the story's headline                       | CORRECTION",
                "Please delete photo STEPPE101                            | CORRECTION",
                "Eds: please disregard the story photo                    | CORRECTION",
                "Corrects toll in graf 2                                  | CORRECTION",
                "CORRECTION: 26 dead, not 62                              | CORRECTION",
                "(Corrects spelling of Taraz in second paragraph)         | CORRECTION",
                "Adds quotes from the mayor                               | UPDATE",
                "Updates with toll                                        | UPDATE",
                "RETRANSMITTING for clients who missed it                 | UPDATE",
                "EMBARGOED until 0900 GMT Monday                          | EMBARGO",
                "Strictly embargoed: 0001 GMT Jan 10                      | EMBARGO",
                "Not for publication before 0900 GMT                      | EMBARGO",
                "Please hold item dpx 157. There is some doubt.           | WITHHOLD",
                "Editors: please withhold this story                      | WITHHOLD",
                "HOLD HOLD HOLD                                           | WITHHOLD",
                "Do not use this story until further notice               | WITHHOLD",
                "Withheld until we have a second source. Do not use.      | WITHHOLD",
                "This story is withheld pending legal advice              | WITHHOLD",
                "Editors: please kill Bill                                | DOUBTFUL_KILL",
                "Eds: please kill it                                      | DOUBTFUL_KILL",
                "This story on the troops that were withdrawn adds quotes | DOUBTFUL_KILL",
            })
    void readsWhatElseANoteSays(String note, Kind kind) {
        assertThat(kind(note, null, null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORRECTED-Ten drown in steppe flood       | CORRECTION",
                "CORRECTION: Ten drown in steppe flood     | CORRECTION",
                "CORRECTED-UPDATE 2-Ten drown              | CORRECTION",
                "REFILE-Ten drown in steppe flood          | CORRECTION",
                "UPDATE 2-Ten drown in steppe flood        | UPDATE",
                "WRITETHRU: Ten drown                      | UPDATE",
                "EMBARGOED UNTIL 0900 GMT: Budget          | EMBARGO",
                "EMBARGOED: Budget                         | EMBARGO",
                "HOLD HOLD HOLD '''''                      | WITHHOLD",
            })
    void readsWhatElseAHeadlineSays(String headline, Kind kind) {
        assertThat(kind(null, headline, null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BC-Steppe-Flood, 1st Ld-Writethru         | UPDATE",
                "BC-Steppe-Flood, 2ND LD-WRITETHRU         | UPDATE",
                "STEPPE-FLOOD (UPDATE 1)                   | UPDATE",
                "STEPPE-FLOOD, Correction                  | CORRECTION",
            })
    void readsWhatElseASluglineSays(String slugline, Kind kind) {
        assertThat(kind(null, null, slugline)).isEqualTo(kind);
    }

    @Test
    void takesTheStrictestOfSeveral() {
        assertThat(kind("Adds quotes. Please kill this story.", "CORRECTION: Flood", "UPDATE"))
                .isEqualTo(KILL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please kill this story.                          | THIS",
                "Please kill this story from STEPPE-FLOOD.        | THIS",
                "Please kill the story.                           | THIS",
                "Please disregard the previous version.           | EARLIER_VERSION",
                "Please kill the earlier story.                   | NAMED",
                "Please kill the story slugged flood.             | NAMED",
                "Please kill item 157.                            | NAMED",
                "Please kill \u201CFlood kills ten\u201D.         | NAMED",
            })
    void tellsWhichStoryIsMeant(String note, Target target) {
        assertThat(Advisory.of(note, null, null).map(Advisory::target)).contains(target);
    }

    @Test
    void quotesTheWordsThatSaySo() {
        assertThat(Advisory.of("The toll is wrong. Please kill this story. More follows.", null, null)
                        .map(Advisory::words))
                .contains("Please kill this story.");
        assertThat(Advisory.of("KILL: " + "x".repeat(500), null, null).map(Advisory::words))
                .hasValueSatisfying(words -> assertThat(words).hasSize(123).endsWith("..."));
    }

    @Test
    void staysFastOnLongFields() {
        for (String piece :
                new String[] {"KILL ", "please ", "the story ", "KILL-", "(((", "\n\n", "a.b.", "https://"}) {
            String words = piece.repeat(16 * 1024 / piece.length());

            assertThat(Advisory.of(words, words, words)).as(piece).isNotNull();
        }
    }

    private static @Nullable Kind kind(@Nullable String note, @Nullable String headline, @Nullable String slugline) {
        Optional<Advisory> advisory = Advisory.of(note, headline, slugline);
        return advisory.map(Advisory::kind).orElse(null);
    }
}

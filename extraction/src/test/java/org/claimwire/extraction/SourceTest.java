package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    private static Source last(String text) {
        Reading read = Reading.of(text);
        return read.attributed().get(read.attributed().size() - 1).source();
    }

    @Test
    void givesAnInstitutionTheCountryThatItsWordsTell() {
        assertThat(last("The Kenyan health ministry said that the hospitals were full.")
                        .key())
                .isEqualTo("health-ministry:ke");
        assertThat(last("The Ministry of Health of Kenya said that the hospitals were full.")
                        .key())
                .isEqualTo("health-ministry:ke");
    }

    @Test
    void givesPoliceTheCityThatTheirWordsTell() {
        assertThat(last("Nairobi police said that the road was closed.").key()).isEqualTo("police:ke/nairobi");
        assertThat(last("Police in Nairobi said that the road was closed.").key())
                .isEqualTo("police:ke/nairobi");
    }

    @Test
    void givesAnInstitutionTheCountryOfTheItem() {
        assertThat(last("Floods hit the west of Kenya. The interior ministry said that the road was closed.")
                        .key())
                .isEqualTo("interior-ministry:ke");
    }

    @Test
    void keysAnInstitutionWithinTheItemWhereNoPlaceIsTold() {
        assertThat(last("The interior ministry said that the road was closed.").key())
                .isEqualTo("unnamed:item:test/1#interior-ministry");
    }

    @Test
    void keysTheUnnamedWithinTheItem() {
        Source officials = last("Officials in Kenya said that the road was closed.");
        assertThat(officials.key()).startsWith("unnamed:item:test/1#");
        assertThat(officials.kind()).isEqualTo(SourceKind.UNNAMED);
        assertThat(last("Witnesses said that the road was closed.").kind()).isEqualTo(SourceKind.WITNESS);
    }

    @Test
    void resolvesHeToThePersonWhoSpoke() {
        Source source = last("Mayor Anna Roe said that the road was closed. She added that the bridge was safe.");
        assertThat(source.person()).isEqualTo("Anna Roe");
        assertThat(source.key()).isEqualTo("person:anna-roe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Anna Roe said that it was icy. The ministry said that the road was open. She added that it was cold. |"
                        + " person:anna-roe",
                "Spokesman Jon Abel of the Kenyan army said it was icy. Queen Anna Roe said that it was cold. He added that the"
                        + " road was open. | military:ke",
                "The Kenyan army said that it was icy. Anna Roe said that it was cold. It added that the road was open. |"
                        + " military:ke",
                "Anna Roe met Jon Roe. Roe said that it was icy. | unnamed:item:test/1#roe",
                "The mayor, Anna Roe, met General Jon Roe. General Roe said that it was icy. | person:jon-roe",
            })
    void resolvesWhatPointsBackByGenderKindAndOffice(String text, String key) {
        assertThat(last(text).key()).isEqualTo(key);
    }

    @Test
    void resolvesASurnameToTheFullName() {
        Source source = last("Mayor Anna Roe went to the bridge. Roe said that it was safe.");
        assertThat(source.key()).isEqualTo("person:anna-roe");
        assertThat(source.role()).isEqualTo("Mayor");
    }

    @Test
    void resolvesTheSpokesmanToTheOrganisationHeSpeaksFor() {
        Source source = last(
                "Kenyan police spokesman Jon Abel said that the road was closed. The spokesman added that it was icy.");
        assertThat(source.key()).isEqualTo("police:ke");
        assertThat(source.person()).isEqualTo("Jon Abel");
    }

    @Test
    void resolvesTheMinistryToTheOneNamedBefore() {
        Source source = last(
                "The Kenyan health ministry said that the wards were full. The ministry added that help was coming.");
        assertThat(source.key()).isEqualTo("health-ministry:ke");
    }

    @Test
    void resolvesTheDepartmentToThePoliceNamedBefore() {
        Source source =
                last("Nairobi police have counted 12 dead on the coast, local press cited the department as saying.");
        assertThat(source.key()).isEqualTo("police:ke/nairobi");
    }

    @Test
    void resolvesTheBroadcasterToTheMediumNamedBefore() {
        Source source = last("The BBC said that the road was closed. The broadcaster added that it was icy.");
        assertThat(source.key()).isEqualTo("outlet:bbc");
    }

    @Test
    void leavesAChannelOpenThatNoListKnowsAndThatOnlyCitedOthers() {
        Source channel =
                last("Nine died on the coast, Qarat Pulse reported, citing the Kenyan health ministry. Most of them"
                        + " were sailors, according to the channel.");
        assertThat(channel.key()).isEqualTo("unnamed:item:test/1#channel");
    }

    @Test
    void letsAStatementSpeakForWhoeverMadeIt() {
        Source source = last(
                "The Kenyan army said in a statement that the pass was open. The statement added that it was icy.");
        assertThat(source.key()).isEqualTo("military:ke");
    }

    @Test
    void knowsAnOrganisationByEachOfItsNames() {
        assertThat(last("The WHO said that the wards were full.").key()).isEqualTo("org:who");
        assertThat(last("The World Health Organization said that the wards were full.")
                        .key())
                .isEqualTo("org:who");
    }

    @Test
    void takesACountryThatSpeaksForItsGovernment() {
        assertThat(last("Kenya said that the pass was open.").key()).isEqualTo("government:ke");
    }

    @Test
    void neverMergesJointSourcesWithOneOfThem() {
        assertThat(last("Kenya and its partners announced that the pass was open.")
                        .key())
                .startsWith("unnamed:");
    }

    @Test
    void doesNotTakeAnAdjectiveForAnInstitution() {
        assertThat(last("The military hardware company said that the ship was ready.")
                        .key())
                .doesNotContain("military:");
    }

    @Test
    void speaksForTheOutletWhereNobodyElseDoes() {
        Reading read = Reading.of("Twelve people were killed in the floods on the coast.");
        assertThat(read.stating(read.figure()).source().key()).isEqualTo("outlet:isle-wire");
        assertThat(read.stating(read.figure()).voice()).isEqualTo(Voice.OUTLET);
    }

    @Test
    void keysAnUnknownOutletWithinTheItem() {
        Reading read = Reading.of(new ItemText(
                "item:test/2", null, null, "Twelve people were killed in the floods on the coast.", null, null, null));
        assertThat(read.stating(read.figure()).source().key()).isEqualTo("unnamed:item:test/2");
    }

    @Test
    void letsTheMinistrysSpokesmanSpeakForTheMinistry() {
        Source source = last(
                "The Kenyan interior ministry said that the road was closed. “It is icy,” the ministry’s spokesman said.");
        assertThat(source.key()).isEqualTo("interior-ministry:ke");
    }

    @Test
    void resolvesAHeadlinesMinistryToTheOneInTheBody() {
        Reading read =
                Reading.of("Road closed, ministry says", "The Kenyan interior ministry said that the road was closed.");
        assertThat(read.attributed()).extracting(claim -> claim.source().key()).containsOnly("interior-ministry:ke");
    }

    @Test
    void choosesNoneOfTwoMinistriesForAHeadline() {
        Reading read = Reading.of(
                "Road closed, ministry says",
                "The Kenyan interior ministry said that the road was closed. The Kenyan health ministry said that it was icy.");
        assertThat(read.attributed().get(0).source().key()).startsWith("unnamed:");
    }

    @Test
    void countsAnInteriorMinistryAsGovernmentAndProsecutorsWithThePolice() {
        assertThat(last("The Kenyan interior ministry said that the road was closed.")
                        .kind())
                .isEqualTo(SourceKind.GOVERNMENT);
        assertThat(last("Kenyan prosecutors said that the road was closed.").kind())
                .isEqualTo(SourceKind.POLICE);
    }

    @Test
    void readsACountryThatPossessesItsInstitution() {
        Reading read = Reading.of("Nine died on the coast, Kenya’s interior ministry said.");
        assertThat(read.stating(read.figure()).source().key()).isEqualTo("interior-ministry:ke");
    }

    @Test
    void findsTheOneMinistryOfTheItemForItsSpokesman() {
        Source source = last(
                "“It is icy,” the ministry’s spokesman said. The Kenyan Interior Ministry has closed the road to the pass.");
        assertThat(source.key()).isEqualTo("interior-ministry:ke");
        assertThat(source.role()).isEqualTo("spokesman");
    }

    @Test
    void leavesTheSpokesmanOfOneOfTwoMinistriesOpen() {
        Source source = last(
                "“It is icy,” the ministry’s spokesman said. The Kenyan interior and health ministers met. The Kenyan Interior"
                        + " Ministry and later the Kenyan Health Ministry wrote to the mayor.");
        assertThat(source.key()).startsWith("unnamed:");
    }

    @Test
    void takesALoneMinistryInAHeadlineForNoPerson() {
        Source source = Reading.of("Ministry: 26 killed in floods", "The Kenyan Interior Ministry sent boats.")
                .claim()
                .source();
        assertThat(source.key()).isEqualTo("interior-ministry:ke");
        assertThat(source.person()).isNull();
    }

    @Test
    void takesTheGeneralProsecutorsOfficeForOneOrganisation() {
        Source office = last("Kenya’s General Prosecutor’s Office said that the road was closed.");
        assertThat(office.key()).isEqualTo("prosecutor-general:ke");
        assertThat(office.person()).isNull();
        assertThat(office.role()).isNull();
        Source voice =
                last("The General Prosecutor’s Office of Kenya opened a case. A representative of the office said that"
                        + " the road was closed.");
        assertThat(voice.key()).isEqualTo("prosecutor-general:ke");
        assertThat(voice.role()).isEqualTo("representative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan prosecutors said that 25 people had died. | prosecutors:ke",
                "Nairobi police said that 25 people had died. | police:ke/nairobi",
                "Kenyan prosecutors said that 25 people had died. Kenya’s army said that 25 people had died. | government:ke",
                "Kenyan prosecutors said that 26 people had died. | government:ke",
                "Uganda’s army said that 25 people had died in Kenya. | government:ke",
                "The Kenyan Red Cross said that 25 people had died. | government:ke",
                "The Kenyan government said that 25 people had died. Its army said nothing. | government:ke"
            })
    void givesTheBodyOfACountryThatSaysWhatTheHeadlineLetsTheCountrySay(String text, String key) {
        Reading read = Reading.of("Kenya says 25 died in floods", text);
        assertThat(read.attributed().get(0).source().key()).isEqualTo(key);
        assertThat(read.mention(read.attributed().get(0))).isEqualTo("Kenya");
    }
}

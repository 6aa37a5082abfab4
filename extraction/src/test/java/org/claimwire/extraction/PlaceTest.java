package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which city of a name is meant, and where a figure is that has no place of its own. */
class PlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were shot in Springfield, Missouri.              | us/missouri/springfield",
                "Two people were shot in Springfield, Ill., on Monday.       | us/illinois/springfield",
                "Two people were shot in Portland.                           | us/oregon/portland",
                "Two people were shot in Portland, Maine.                    | us/maine/portland",
                "Two people were shot in Shreveport.                         | us/louisiana/shreveport",
                "Two people were shot in Kiev.                               | ua/kyiv-city/kyiv",
                "Two people were shot in Brooklyn.                           | us/new-york/new-york-city",
                "Two people were shot in Almaty.                             | kz/almaty/almaty",
                "Two people were shot in Little Rock.                        | us/arkansas/little-rock",
                "Two people were shot in D.C. on Monday.                     | us/district-of-columbia/washington",
                "Two people were shot in Turtle Creek, Pa., on Monday.       | us/pennsylvania/turtle-creek",
                "Two people were shot in Ashgrove Mills, Ohio, on Monday.    | us/ohio/ashgrove-mills",
                "Two people were shot in Georgetown County.                  | us/south-carolina",
                "Two people were shot in Jefferson County, Alabama.          | us/alabama",
                "Two people were shot in Jefferson County.                   | us",
                "Two people were shot in Springfield, W.Va., on Monday.      | us/west-virginia/springfield",
                "ASHGROVE MILLS, Ohio (IW) - Two people were shot on Monday. | us/ohio/ashgrove-mills",
            })
    void tellsTheCityByItsUsualNameAndRegion(String text, String path) {
        assertThat(path(Reading.of(text))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were shot in Springfield.",
                "Two people were shot in Lincoln Park.",
                "Police said Jackson was among two people shot.",
            })
    void namesNoCityWhereTheNameMayBeAnothersOrAnotherThings(String text) {
        assertThat(Reading.of(text).reading().figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.place()).isNull());
    }

    @Test
    void knowsAnAmbiguousCityByTheRegionThatTheItemNames() {
        Reading read =
                Reading.of("A storm hit Ohio on Monday.\n\nThree people were killed in Springfield, police said.");

        assertThat(path(read)).isEqualTo("us/ohio/springfield");
    }

    @Test
    void knowsASmallTownByTheCountyAndTheTownsThatShareItsState() {
        Reading read = Reading.of("Two people were shot in Paragould on Monday, the Greene County sheriff said.");

        assertThat(path(read)).isEqualTo("us/arkansas/paragould");
    }

    @Test
    void leavesTheStateOpenWhereSeveralHaveAllTheNames() {
        Reading read = Reading.of("Two people were shot in Franklin on Monday, the Jefferson County sheriff said.");

        assertThat(path(read)).isEqualTo("us/-/franklin");
    }

    @Test
    void knowsTheCountryByAnInstitutionThatNoOtherHas() {
        Reading read = Reading.of("Two people were shot in Springfield on Monday, the district attorney said.");

        assertThat(path(read)).isEqualTo("us/-/springfield");
    }

    @Test
    void takesNoTownOfTheCountryOfGeorgiaForOneOfTheState() {
        assertThat(path(Reading.of("Two people were shot in Khashuri, Georgia, on Monday.")))
                .isNull();
    }

    @Test
    void takesNoSmallTownOfTheItemsStateForAWellKnownCity() {
        Reading read = Reading.of("Two people were shot in Houston on Monday. They had come from Mississippi.");

        assertThat(path(read)).isEqualTo("us/texas/houston");
    }

    @Test
    void setsWhatIsToldBehindACityAndItsRegionInTheCity() {
        Reading read = Reading.of("A storm in Springfield, Missouri, killed two people on Monday.");

        assertThat(path(read)).isEqualTo("us/missouri/springfield");
    }

    @Test
    void knowsADivisionByItsNameAndWhatItIs() {
        assertThat(path(Reading.of("Two people were killed in Bryansk Oblast on Monday.")))
                .isEqualTo("ru/bryansk");
        assertThat(path(Reading.of("Two people were killed in Bryansk Ward on Monday.")))
                .isNotEqualTo("ru/bryansk");
    }

    @Test
    void setsWhatHappenedOnTheHighSeasInNoCountry() {
        Reading read =
                Reading.of("The United States Navy struck a boat in the Pacific Ocean on Monday, killing four people.");

        assertThat(path(read)).isNull();
    }

    @Test
    void setsADeathInTheCapitalInTheCapitalThatTheItemNames() {
        Reading read = Reading.of("Nairobi is in mourning.\n\nTwo people were killed in the capital on Monday.");

        assertThat(path(read)).startsWith("ke");
    }

    @Test
    void setsTheStoryInTheCityWhoseThingsTheLeadNames() {
        Reading read = Reading.of(
                "Three hurt at party",
                "Three people were hurt on Monday night when a man opened fire, Shreveport police said.");

        assertThat(path(read)).isEqualTo("us/louisiana/shreveport");
    }

    @Test
    void setsTheStoryInTheDatelinesCityWhereTheLeadTellsOfAStreet() {
        assertThat(path(Reading.of(
                        "HOUSTON (KXXY) - Two people were shot in the 1100 block of Wade Street on Monday.")))
                .isEqualTo("us/texas/houston");
        assertThat(path(Reading.of("HOUSTON (KXXY) - Two people were shot at a ranch on Monday.")))
                .isEqualTo("us");
    }

    @Test
    void setsTheStoryInTheOnlyRegionThatTheLeadNames() {
        Reading read = Reading.of("WILKES COUNTY, N.C. - Two people were shot outside a bar on Monday.");

        assertThat(path(read)).isEqualTo("us/north-carolina");
    }

    @Test
    void setsAQuoteWithoutAPlaceInTheOneCityOfTheLead() {
        Reading read = Reading.of(
                "Rioters killed in Almaty",
                "ALMATY, Jan 6 (Isle Wire) - Police in Almaty said 12 rioters were killed.\n\n\"Nine soldiers died too,\""
                        + " the spokeswoman said.");

        assertThat(place(read.figure("Nine"))).isEqualTo("kz/almaty/almaty");
    }

    @Test
    void leavesWhatIsToldOfSeveralRegionsToTheCountry() {
        Reading read = Reading.of(
                "Rioters killed in Almaty",
                "Police in Almaty, Kazakhstan said 12 rioters were killed.\n\nNine soldiers were killed in several regions,"
                        + " the Interior Ministry said.");

        assertThat(place(read.figure("Nine"))).isEqualTo("kz");
    }

    @Test
    void takesADatelineForThePlaceOnlyWhereItsRegionStandsBeside() {
        assertThat(path(Reading.of("MANASSAS, Va. - Two people were shot outside a bar on Monday.")))
                .isEqualTo("us/virginia/manassas");
        assertThat(path(Reading.of("ASTANA, Jan 6 (Isle Wire) - Two people were shot outside a bar on Monday.")))
                .isEqualTo("kz");
    }

    @ParameterizedTest
    @CsvSource({
        "Chicago Tribune,       Two people were shot on Monday.,              us/illinois",
        "chicagotribune.com:80, Two people were shot on Monday.,              us/illinois",
        "nbcchicago.com,        Two people were shot on Monday.,              us/illinois",
        "Toledo Gazette,        Two people were shot on Monday.,              us",
        "wqxz7.com,             Two people were shot on Monday.,              us",
        "WQXZ-TV,               Two people were shot in Covington on Monday., us/-/covington",
        "Ohio Herald,           Two people were shot in Covington on Monday., us/ohio/covington",
        "Chicago Tribune,       Two people were shot in Almaty on Monday.,    kz/almaty/almaty",
    })
    void setsAStoryThatNamesNoCountryWhereItsOutletIsAtHome(String outlet, String text, String path) {
        assertThat(path(of(outlet, text))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"Isle Wire", "The Morning Post", "WION", "wqxz.co.uk", "Kuna", "Walks"})
    void knowsNoHomeOfAnOutletWhoseNameTellsNone(String outlet) {
        assertThat(path(of(outlet, "Two people were shot on Monday."))).isNull();
    }

    @Test
    void takesNoPlaceFromTheEndOfAHeadlineThatNamesTheOutlet() {
        Reading read = Reading.of(
                "Two shot in bar in Shreveport - WQXZ-TV News, Weather - Jackson, Ohio",
                "Two people were shot on Monday.");
        Reading dash = Reading.of("Two shot in bar - police search in Shreveport", "Two people were shot on Monday.");

        assertThat(path(read)).isEqualTo("us/louisiana/shreveport");
        assertThat(path(dash)).isEqualTo("us/louisiana/shreveport");
    }

    @Test
    void takesTheSmallerCityOfTheItemsStateForOneThatIsFamousAbroad() {
        assertThat(path(Reading.of("Two people were shot in Bristol, police in Tennessee in the United States said.")))
                .isEqualTo("us/tennessee/bristol");
        assertThat(path(Reading.of("Two people were shot in Bristol."))).isEqualTo("gb/england/bristol");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEBANON, Ohio - Lebanon police said two people were shot in Lebanon.           | us/ohio/lebanon",
                "Two people were shot in Rome. They had gone to Rome, N.Y., to see the house.  | us/new-york/rome",
                "Two people were shot in Lebanon. They had gone there to see the house.        | lb",
                "Two people were shot in Rome. They had seen Rome, Ga., and Rome, N.Y., first. | it/lazio/rome",
            })
    void takesANameForThePlaceWhoseRegionTheItemTellsOnce(String text, String path) {
        assertThat(path(Reading.of(text))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WQXZ-TV         | Two people were shot in Bristol, police said.                   | us/-/bristol",
                "Tennessee Times | Two people were shot in Bristol, police said.                   | us/tennessee/bristol",
                "WQXZ-TV         | Two people were shot in Bristol, British police said.           | gb/england/bristol",
                "WQXZ-TV         | Two people were shot in Bristol and a house burnt in Liverpool. | gb/england/bristol",
                "WQXZ-TV         | Two people were shot in Paris, police said.                     | fr/île-de-france/paris",
                "Leeds Mercury   | Two people were shot in Bristol, police said.                   | gb/england/bristol",
            })
    void takesNoCityAbroadForOneNearItsOutletThatNothingElseSpeaksFor(String outlet, String text, String path) {
        assertThat(path(of(outlet, text))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jordan Roe, 19, and two others were shot on Monday. Jordan's school was closed. |",
                "Two people and 59-year-old Eva Jordan were shot. Jordan was a teacher.          |",
                "Two people, her son Israel and her sister, were shot on Monday.                 |",
                "He shot two people, his daughter, London, and her brother, on Monday.           |",
                "Two people were shot in Jordan on Monday. Her son Jordan was among them.        | jo",
                "Two people were shot on Monday. His wife, Ukraine's ambassador, was hurt.       | ua",
            })
    void takesNobodysNameForAPlace(String text, @Nullable String path) {
        assertThat(path(Reading.of(text))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were shot in Fitchburg, the police department said.          | us/-/fitchburg",
                "Two people were shot in Fitchburg, police said.                         |",
                "Two people were shot in Fitchburg, Peruvian police said. He is a felon. | pe",
            })
    void setsAStoryInTheCountryWhoseWordsItUsesIfAllThatItNamesMayLieThere(String text, @Nullable String path) {
        assertThat(path(Reading.of(text))).isEqualTo(path);
    }

    @Test
    void takesWhatIsStruckForThePlace() {
        assertThat(path(Reading.of("Nine people were killed in a missile attack on Almaty.")))
                .isEqualTo("kz/almaty/almaty");
        assertThat(path(Reading.of("Nine people were killed, says a report on Almaty.")))
                .isNotEqualTo("kz/almaty/almaty");
    }

    private static Reading of(String outlet, String text) {
        ItemText item = Reading.item(null, text);
        return Reading.of(new ItemText(item.uri(), outlet, null, text, item.published(), "en", null));
    }

    private static @Nullable String path(Reading read) {
        return place(read.reading().figures().get(0));
    }

    private static @Nullable String place(Figure figure) {
        Place place = figure.place();
        return place == null ? null : place.path();
    }
}

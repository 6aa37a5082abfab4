package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that count nobody who met an outcome: of these the reader says nothing. */
class SayNothingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // ages
                "Jon Abel, 44, was found dead near the harbour.",
                "Her sons, 7 and 8, were taken to a hospital.",
                "The women, both 22, were taken to a hospital.",
                "The dead man was aged 19, the coroner said.",
                "The victims were aged between 20 and 37.",
                // charges and sentences
                "The driver was charged with five counts of murder.",
                "The driver pleaded guilty to two counts of attempted murder.",
                "The driver was jailed for 12 years.",
                "The court sentenced the driver to 30 years in prison.",
                // sums
                "The fire caused $5 million in damage.",
                "The families of the dead will receive 20,000 euros each.",
                "The bond was set at 1,000,000 dollars.",
                // distances, heights, weights and temperatures
                "The body was found 12 kilometres from the village.",
                "The flood rose by 3 metres and killed the crops.",
                "Temperatures of 41 degrees are expected where the fire is burning.",
                // dates, times and stretches of time
                "The victims died on 12 May.",
                "The blast went off at 4:30 p.m. on Monday, killing the guard.",
                "The ferry sank 3 days ago, and its captain is still missing.",
                "The injured were taken away within 20 minutes.",
                // troops and officers at work
                "The government sent 500 troops to the border after the attack.",
                "About 200 officers searched the forest for the missing boy.",
                "Forty firefighters fought the blaze.",
                // rounds and weapons
                "The gunman fired 30 rounds.",
                "Police found 12 bullets next to the body.",
                "The soldiers seized 40 rifles from the dead.",
                // scores and votes
                "The visitors were killed off 4-1 in the second half.",
                "The bill died with 51 votes against it.",
                // addresses, roads and numbers of calls
                "The body was found at 1200 Harbour Street.",
                "A 911 caller found the body.",
                "The crash closed Route 66, where the driver died.",
                // pages of a gallery, children of one who died
                "Photo 9 of 12 The body of the guard was found on the pier.",
                "A father of five was killed on the pier.",
                // things and events
                "The quake destroyed 300 houses and killed livestock.",
                "It was the city's 12th homicide of the month.",
                "Three boats were damaged in the storm.",
                "The police executed 44 search warrants on the island.",
                // those among whom one was
                "One of the six, a sailor, died of his wounds.",
                // who comes to a hospital without wounds
                "Twelve reporters arrived at the hospital.",
                // who died as the last of several, if he did
                "A third man was injured on the pier.",
                "He was the third man to be mayor, and died in May.",
                // what did not happen
                "The storm could kill 40 people.",
                "The man threatened to kill three teachers.",
                "The police could not confirm that 12 people had died.",
            })
    void findsNoFigureAboveOne(String text) {
        assertThat(Reading.of(text).reading().figures())
                .noneMatch(figure -> figure.value() == null || figure.value() > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Nairobi, 44 were found dead near the harbour.",
                "The court heard that 12 people were jailed.",
                "The blast killed 12 troops at the border.",
                "Twelve officers were injured in the forest.",
                "Police found 12 bodies: 12 people had died.",
            })
    void stillFindsTheNumbersThatCountPeople(String text) {
        assertThat(Reading.of(text).reading().figures())
                .anyMatch(figure -> figure.value() != null && figure.value() > 1);
    }
}

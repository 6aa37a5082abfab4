package org.claimwire.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTreeTest {

    private static final EnglishReader READER = EnglishReader.load();
    private static final OrganisationTree TREE = new OrganisationTree();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan prosecutors | The Prosecutor General’s Office of Kenya",
                "Nairobi police | The Nairobi police’s spokesman",
                "Nairobi police | Mombasa police",
                "The Kenyan interior ministry’s spokesman | The Kenyan interior ministry",
                "Kenyan police spokesman Jon Abel | Kenyan police",
                "The Kenyan army | The Kenyan defence ministry",
                "The Kenyan navy | The Kenyan armed forces",
                "The Kenyan president | The Kenyan government",
                "Nairobi | Kenyan authorities",
                "The UNHCR | The World Health Organization",
                "UNICEF | The United Nations",
                "The Kremlin | The Russian government",
                "The FBI | The U.S. Department of Justice",
                "Kenyan health authorities | The Kenyan health ministry"
            })
    void countsOneOrganisationWhere(String one, String other) {
        assertThat(root(one)).isNotNull().isEqualTo(root(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kenyan interior ministry | The Ugandan interior ministry",
                "Nairobi police | Kampala police",
                "Nairobi police | The Kenyan interior ministry",
                "The Kenyan interior ministry | The Kenyan health ministry",
                "The Kenyan army | Kenyan police",
                "Kenyan prosecutors | Kenyan police",
                "Nairobi Central Hospital | The Kenyan health ministry",
                "Nairobi Central Hospital | Nairobi Children's Hospital",
                "The Kenyan Red Cross | The Kenyan government",
                "The African Union | The United Nations"
            })
    void countsTwoWhere(String one, String other) {
        assertThat(root(one)).isNotNull().isNotEqualTo(root(other));
        assertThat(root(other)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials",
                "A witness",
                "The hospital",
                "Anna Roe",
                "Mayor Anna Roe",
                "Reuters",
                "TASS",
                "Kenyan state television",
                "Critics"
            })
    void countsNobodyWhereNobodyKnowsForWhomHeSpeaks(String who) {
        assertThat(root(who)).isNull();
    }

    @Test
    void namesTheTopmostBody() {
        assertThat(root("The Kenyan interior ministry")).isEqualTo("interior-ministry:ke");
        assertThat(root("Kenya's interior minister")).isEqualTo("interior-ministry:ke");
    }

    private static @Nullable String root(String who) {
        Source source = READER
                .read(new ItemText(
                        "item:test/1", "Isle Wire", null, who + " said that the road was closed.", null, "en", null))
                .claims()
                .stream()
                .filter(claim -> claim.voice() == Voice.ATTRIBUTED)
                .findFirst()
                .orElseThrow(() -> new AssertionError(who + " says nothing"))
                .source();
        return TREE.rootOf(source);
    }
}

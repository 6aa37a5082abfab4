package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AliasesTest {

    private static final Alias MINISTRY = new Alias(
            "interior-ministry:kz",
            List.of("MVD", "the Polissia press centre"),
            List.of("org:steppe-interior-board"),
            "Interior Ministry of Kazakhstan",
            SourceKind.GOVERNMENT);
    private static final Alias MAYOR =
            new Alias("person:anna-roe", List.of("Anya Roe"), List.of(), null, SourceKind.PERSON);
    private static final EnglishReader READER = EnglishReader.load(Aliases.of(List.of(MINISTRY, MAYOR)));

    private static Source last(String text) {
        List<Claim> claims = READER.read(new ItemText("item:test/1", "Isle Wire", null, text, null, "en", null))
                .claims();
        return claims.get(claims.size() - 1).source();
    }

    @Test
    void findANameThatNoListKnows() {
        Source source = last("The MVD said that the road was closed.");

        assertThat(source.key()).isEqualTo("interior-ministry:kz");
        assertThat(source.name()).isEqualTo("Interior Ministry of Kazakhstan");
        assertThat(source.kind()).isEqualTo(SourceKind.GOVERNMENT);
    }

    @Test
    void letASpokesmanSpeakForTheNameBesideHim() {
        Source source = last("MVD spokesman Jon Abel said that the road was closed.");

        assertThat(source.key()).isEqualTo("interior-ministry:kz");
        assertThat(source.person()).isEqualTo("Jon Abel");
    }

    @Test
    void areMetAgainByAPronoun() {
        assertThat(last("The MVD said that the road was closed. It added that the bridge was icy.")
                        .key())
                .isEqualTo("interior-ministry:kz");
    }

    @Test
    void giveAKeyOfTheReaderAnother() {
        assertThat(last("The Steppe Interior Board said that the road was closed.")
                        .key())
                .isEqualTo("interior-ministry:kz");
    }

    @Test
    void callWhoHasTheKeyAnywayByTheNameGiven() {
        assertThat(last("The Kazakh interior ministry said that the road was closed.")
                        .name())
                .isEqualTo("Interior Ministry of Kazakhstan");
    }

    @Test
    void joinTwoSpellingsOfAPerson() {
        assertThat(last("“The road is closed,” said Anya Roe.").key()).isEqualTo("person:anna-roe");
    }

    @Test
    void leaveEverybodyElseAlone() {
        assertThat(last("The Kenyan interior ministry said that the road was closed."))
                .isEqualTo(Reading.of("The Kenyan interior ministry said that the road was closed.")
                        .claim()
                        .source());
    }

    @Test
    void areToldFromOthersByTheirHashAndNotByTheirOrder() {
        assertThat(hash(MINISTRY, MAYOR)).isEqualTo(hash(MAYOR, MINISTRY)).hasSize(32);
        assertThat(hash(MINISTRY)).isNotEqualTo(hash(MAYOR)).isNotEqualTo(hash(MINISTRY, MAYOR));
        assertThat(hash(alias("a:kz", "One", null))).isNotEqualTo(hash(alias("a:kz", "Two", null)));
        assertThat(hash(alias("a:kz", "One", null))).isNotEqualTo(hash(alias("b:kz", "One", null)));
        assertThat(hash(alias("a:kz", "One", null))).isNotEqualTo(hash(alias("a:kz", "One", "First")));
        assertThat(hash(alias("a:kz", "the Óne", null))).isEqualTo(hash(alias("a:kz", "ONE", null)));
        assertThat(hash()).isEqualTo("none");
    }

    @Test
    void standInTheVersionOfTheReader() {
        assertThat(READER.version().aliases()).isEqualTo(hash(MINISTRY, MAYOR));
        assertThat(READER.version().supersedes(EnglishReader.load().version())).isTrue();
        assertThat(EnglishReader.load().version().supersedes(READER.version())).isTrue();
        assertThat(READER.version().supersedes(READER.version())).isFalse();
    }

    @Test
    void letNoNameStandForTwoSources() {
        assertThatThrownBy(() -> Aliases.of(List.of(alias("a:kz", "One", null), alias("b:kz", "the one", null))))
                .hasMessage("\"the one\" stands for \"a:kz\" and for \"b:kz\"");
    }

    @Test
    void makeNoChains() {
        Alias further = new Alias("c:kz", List.of(), List.of("a:kz"), null, null);
        assertThatThrownBy(() -> Aliases.of(List.of(alias("a:kz", "One", null), further)))
                .hasMessageContaining("\"a:kz\"")
                .hasMessageContaining("\"c:kz\"");
    }

    @Test
    void giveASourceOneEntry() {
        assertThatThrownBy(() -> Aliases.of(List.of(alias("a:kz", "One", null), alias("a:kz", "Two", null))))
                .hasMessageContaining("comes twice");
    }

    @Test
    void refuseWhatCouldJoinTheUnknown() {
        assertThatThrownBy(() -> alias("unnamed:item:1#officials", "One", null))
                .hasMessageContaining("within its item");
        assertThatThrownBy(() -> alias("no key", "One", null)).hasMessageContaining("is no key");
        assertThatThrownBy(() -> new Alias("a:kz", List.of("One"), List.of(), null, null))
                .hasMessageContaining("needs a kind");
        assertThatThrownBy(() -> new Alias("a:kz", List.of(), List.of(), null, null))
                .hasMessageContaining("neither names nor keys");
        assertThatThrownBy(() -> Aliases.of(List.of(alias("a:kz", "...", null))))
                .hasMessageContaining("no letter");
    }

    private static Alias alias(String key, String written, @Nullable String name) {
        return new Alias(key, List.of(written), List.of(), name, SourceKind.GOVERNMENT);
    }

    private static String hash(Alias... aliases) {
        return Aliases.of(List.of(aliases)).hash();
    }
}

package org.claimwire.evaluation.phenomena;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.evaluation.Readers;
import org.claimwire.extraction.ItemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every reader, phenomenon by phenomenon, to the floor that the phenomenon's file sets. A transformer, which knows nothing of
 * what the rules read, may miss two cases more.
 */
class PhenomenaTest {

    private static final int LEAST_CASES = 4;
    private static final int LEAST_IN_ALL = 150;

    /** The readers that are held to the floors. */
    static List<ItemReader> readers() {
        return Readers.ALL.stream()
                .<ItemReader>map(reader -> reader.load().get())
                .toList();
    }

    static Stream<Arguments> readersAndPhenomena() {
        return readers().stream()
                .flatMap(reader -> Stream.of(Phenomenon.values())
                        .map(phenomenon -> Arguments.of(reader.version(), phenomenon, reader)));
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @MethodSource("readersAndPhenomena")
    void readsAtLeastAsManyCasesRightAsTheFloorSays(Object version, Phenomenon phenomenon, ItemReader reader) {
        CaseFile file = CaseFile.of(phenomenon);
        List<String> faults = file.cases().stream()
                .map(one -> one.fault(reader))
                .filter(fault -> !fault.isEmpty())
                .toList();
        int right = file.cases().size() - faults.size();
        System.out.printf(
                "%s %-18s %3d of %3d right (floor %d)%n",
                version, phenomenon.file(), right, file.cases().size(), file.floor());
        assertThat(right)
                .as(() -> phenomenon + ":\n" + faults.stream().collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(file.floor() - (Readers.isTransformer(reader.version()) ? 2 : 0));
    }

    @ParameterizedTest
    @EnumSource(Phenomenon.class)
    void holdsEnoughCasesWhoseWordsStandInTheirTexts(Phenomenon phenomenon) {
        CaseFile file = CaseFile.of(phenomenon);
        assertThat(file.cases()).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
        assertThat(file.floor()).isBetween(1, file.cases().size());
        assertThat(file.cases())
                .allSatisfy(one -> assertThat(one.strangeWords()).as(one.name()).isEmpty());
    }

    @Test
    void holdsAHundredAndFiftyCasesAndMore() {
        assertThat(Stream.of(Phenomenon.values())
                        .mapToInt(phenomenon -> CaseFile.of(phenomenon).cases().size())
                        .sum())
                .isGreaterThanOrEqualTo(LEAST_IN_ALL);
    }
}

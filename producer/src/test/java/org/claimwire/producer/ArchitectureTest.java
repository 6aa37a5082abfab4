package org.claimwire.producer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.claimwire.producer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsOfTheOtherRoomsOnlyTheSchemas = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.claimwire.extraction..",
                    "org.claimwire.streams..",
                    "org.claimwire.local..",
                    "org.claimwire.dashboard..",
                    "org.claimwire.evaluation..");

    @ArchTest
    static final ArchRule readsItemsWithoutKafka = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.claimwire.producer",
                    "..producer.kafka..",
                    "..producer.topic..",
                    "..producer.live..",
                    "..producer.console..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.claimwire.schemas..", "..producer.kafka..");

    @ArchTest
    static final ArchRule hasNoCycles =
            slices().matching("org.claimwire.producer.(*)..").should().beFreeOfCycles();
}

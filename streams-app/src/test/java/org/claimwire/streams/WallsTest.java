package org.claimwire.streams;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.claimwire.streams", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final String[] DOMAIN = {
        "..streams.item..",
        "..streams.tally..",
        "..streams.rows..",
        "..streams.incident..",
        "..streams.situation..",
        "..streams.alert..",
        "..streams.region.."
    };

    @ArchTest
    static final ArchRule theDomainKnowsNeitherKafkaNorAvroNorAnyFile = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache..",
                    "com.fasterxml..",
                    "org.claimwire.v1..",
                    "org.claimwire.schemas..",
                    "java.io..",
                    "java.nio.file..",
                    "java.net..");

    @ArchTest
    static final ArchRule theDomainNeverLooksAtTheClock = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule everyAvroValueIsMappedAtTheBorderAndOnlyThere = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..streams.agreement..", "..streams.border..", "..streams.topology..", "org.claimwire.streams")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.claimwire.v1..");

    @ArchTest
    static final ArchRule neitherTheProducerNorThePageIsKnownHere = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.claimwire.producer..", "org.claimwire.local..", "org.claimwire.dashboard..");
}

package org.claimwire.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.claimwire.extraction", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule knowsNoBrokerSchemaOrOtherRoom = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "org.apache.avro..",
                    "org.claimwire.v1..",
                    "org.claimwire.schemas..",
                    "org.claimwire.streams..");

    @ArchTest
    static final ArchRule touchesNoFileAndNoNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*");

    @ArchTest
    static final ArchRule usesNoRegularExpressions =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex..");

    @ArchTest
    static final ArchRule asksNoClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule keepsFiguresApartFromAttributions = noClasses()
            .that()
            .resideInAPackage("..figure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..attribution..", "..source..");
}

package org.claimwire.dashboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.claimwire.dashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule theTopicsAreAllThatIsKnownOfTheRest = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.claimwire..")
                    .and(resideOutsideOfPackages(
                            "org.claimwire.dashboard..", "org.claimwire.schemas..", "org.claimwire.v1..")));

    @ArchTest
    static final ArchRule theViewKnowsNeitherKafkaNorHttpNorJson = noClasses()
            .that()
            .resideInAPackage("..dashboard.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "org.eclipse.jetty..",
                    "com.fasterxml..",
                    "..dashboard.http..",
                    "..dashboard.json..",
                    "..dashboard.topics..");

    @ArchTest
    static final ArchRule onlyTheTopicsPackageKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..dashboard.topics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");
}

package org.claimwire.schemas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.claimwire", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule schemasKnowNothingElseOfOurs = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.claimwire..")
                    .and(resideOutsideOfPackages("org.claimwire.schemas..", "org.claimwire.v1..")));

    @ArchTest
    static final ArchRule generatedValuesKnowOnlyAvro = classes()
            .that()
            .resideInAPackage("org.claimwire.v1..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.claimwire.v1..", "org.apache.avro..", "java..");

    @ArchTest
    static final ArchRule confluentStaysBehindTheRegistry = noClasses()
            .that()
            .resideOutsideOfPackage("org.claimwire.schemas.registry..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.confluent..");
}

package id.saring.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which package may know which. */
class PackageChainTest {
    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("id.saring");

    @Test
    void packagesFormAChain() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("id.saring", "id.saring.(*)..")
                .withOptionalLayers(true)
                .layer("facade")
                .definedBy("id.saring")
                .layer("cleaning")
                .definedBy("id.saring.clean..")
                .layer("time")
                .definedBy("id.saring.time..")
                .layer("speakers")
                .definedBy("id.saring.speaker..")
                .layer("quotes")
                .definedBy("id.saring.quote..")
                .layer("sources")
                .definedBy("id.saring.source..")
                .layer("text")
                .definedBy("id.saring.text..")
                .layer("model")
                .definedBy("id.saring.model..")
                .whereLayer("facade")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("quotes")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("sources")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("time")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("cleaning")
                .mayOnlyBeAccessedByLayers("facade", "time")
                .whereLayer("speakers")
                .mayOnlyBeAccessedByLayers("facade", "quotes")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("facade", "cleaning", "time", "speakers", "quotes", "sources")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("facade", "cleaning", "time", "speakers", "quotes", "sources", "text")
                .check(CORE);
    }

    @Test
    void noPackagesDependOnEachOther() {
        SlicesRuleDefinition.slices()
                .matching("id.saring.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void publicSignaturesNameNoForeignTypes() {
        members()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("id.saring", "id.saring.model", "id.saring.dates", "id.saring.dedupe")
                .should(nameOnlyOwnTypes())
                .check(CORE);
    }

    private static ArchCondition<JavaMember> nameOnlyOwnTypes() {
        return new ArchCondition<>("name only types of Java and Saring") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                for (JavaClass type : member.getAllInvolvedRawTypes()) {
                    String name = type.getBaseComponentType().getPackageName();
                    boolean own = name.isEmpty() || name.startsWith("java.") || name.startsWith("id.saring");
                    if (!own) {
                        events.add(SimpleConditionEvent.violated(member, member.getFullName() + " names " + type));
                    }
                }
            }
        };
    }

    @Test
    void publicClassesOfTheApiAreFinal() {
        classes()
                .that()
                .resideInAnyPackage("id.saring", "id.saring.model")
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(CORE);
    }

    @Test
    void onlyTheFacadeAndTheModelAreExported() throws IOException {
        Set<String> exported = descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(exported).containsExactlyInAnyOrder("id.saring", "id.saring.model");
    }

    private static ModuleDescriptor descriptor() throws IOException {
        java.net.URL facade =
                id.saring.Saring.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream in = new java.net.URL(facade, "module-info.class").openStream()) {
            return ModuleDescriptor.read(in);
        }
    }
}

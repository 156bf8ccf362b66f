/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.architecture.Judged.PLANTED;
import static org.dangvan.architecture.Judged.faults;
import static org.dangvan.architecture.Judged.house;
import static org.dangvan.architecture.Judged.planted;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dangvan.architecture.House.Row;
import org.junit.jupiter.api.Test;

/** The same table, read from the classes: what a pom lets in by a detour is found here. */
class LayersByClassTest {

    private static final String[] PERSISTENCE = {"javax.persistence", "jakarta.persistence", "org.eclipse.persistence"};
    private static final String[] DATABASE = {"java.sql", "javax.sql", "liquibase", "com.zaxxer", "org.apache.derby"};
    private static final String[] HTTP = {
        "javax.servlet", "jakarta.servlet", "javax.ws.rs", "org.apache.cxf", "javax.jws"
    };

    /** The content of a pack is one contract: what is in force names the registers and reports, and they name their origin. */
    private static final String GROWN_TOGETHER = "pack";

    @Test
    void thereIsAHouseToJudge() {
        assertThat(house().size()).isGreaterThan(200);
        assertThat(house()).noneMatch(type -> type.getPackageName().startsWith(PLANTED));
    }

    @Test
    void everyClassLivesInAPackageOfItsBundle() {
        assertThat(faults(owned(House.ROOT), house())).isEmpty();
    }

    @Test
    void aClassInNobodysPackageIsSeen() {
        assertThat(faults(owned(PLANTED + ".layers"), planted("layers")))
                .singleElement()
                .asString()
                .contains("attic.Box");
    }

    @Test
    void classesUseOnlyWhatStandsBelow() {
        assertThat(faults(layers(House.ROOT), house())).isEmpty();
    }

    @Test
    void everyForbiddenUseIsSeen() {
        assertThat(faults(layers(PLANTED + ".layers"), planted("layers")))
                .anyMatch(fault -> fault.startsWith("dangvan-rest must not use dangvan-store-jpa"))
                .anyMatch(fault -> fault.startsWith("dangvan-law must not use dangvan-rest"))
                .anyMatch(fault -> fault.startsWith("dangvan-base must not use dangvan-law"))
                .noneMatch(fault -> fault.startsWith("dangvan-rest must not use dangvan-law"));
    }

    @Test
    void privatePackagesStayPrivate() {
        assertThat(faults(privatePackages(House.ROOT), house())).isEmpty();
    }

    @Test
    void aUseOfAForeignPrivatePackageIsSeen() {
        assertThat(faults(privatePackages(PLANTED + ".layers"), planted("layers")))
                .anyMatch(fault -> fault.contains("Window.prying()") && fault.contains("law.internal.Drawer"))
                .anyMatch(fault -> fault.contains("Drawer.upward()") && fault.contains("rest.internal.Window"))
                .noneMatch(fault -> fault.contains("Window.allowed()"));
    }

    @Test
    void bundlesFormNoCircle() {
        assertThat(faults(noCircles(House.ROOT + ".(*).."), house())).isEmpty();
    }

    @Test
    void packagesFormNoCircle() {
        assertThat(faults(noCirclesOfPackages(House.ROOT), house())).isEmpty();
    }

    @Test
    void aCircleIsSeen() {
        assertThat(faults(noCircles(PLANTED + ".circle.(*).."), planted("circle")))
                .hasSize(1);
        assertThat(faults(noCirclesOfPackages(PLANTED + ".circle"), planted("circle")))
                .hasSize(1);
    }

    @Test
    void thePersistenceApiIsKnownToTheJpaStoreOnly() {
        assertThat(faults(onlyIn(House.ROOT, "the JPA store", this::isJpaStore, PERSISTENCE), house()))
                .isEmpty();
    }

    @Test
    void persistenceElsewhereIsSeen() {
        assertThat(faults(
                        onlyIn(PLANTED + ".foreign", "the JPA store", this::isJpaStore, PERSISTENCE),
                        planted("foreign")))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("law.Desk"));
    }

    @Test
    void theDatabaseIsKnownToStoresOnly() {
        assertThat(faults(onlyIn(House.ROOT, "stores", bundle -> stands(bundle, Row.STORES), DATABASE), house()))
                .isEmpty();
    }

    @Test
    void theDatabaseElsewhereIsSeen() {
        assertThat(faults(
                        onlyIn(PLANTED + ".foreign", "stores", bundle -> stands(bundle, Row.STORES), DATABASE),
                        planted("foreign")))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("law.Desk"));
    }

    @Test
    void httpIsKnownToEdgesAndTheirFrameOnly() {
        assertThat(faults(onlyIn(House.ROOT, "edges", this::speaksHttp, HTTP), house()))
                .isEmpty();
    }

    @Test
    void httpElsewhereIsSeen() {
        assertThat(faults(onlyIn(PLANTED + ".foreign", "edges", this::speaksHttp, HTTP), planted("foreign")))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("law.Desk"));
    }

    private boolean isJpaStore(String bundle) {
        return bundle.equals("dangvan-store-jpa");
    }

    private boolean speaksHttp(String bundle) {
        return stands(bundle, Row.EDGES) || stands(bundle, Row.FRAME);
    }

    private static boolean stands(String bundle, Row row) {
        return House.row(bundle).filter(row::equals).isPresent();
    }

    private static ArchRule owned(String root) {
        return Judged.rule("live in a package of a bundle", type -> House.owner(root, type.getPackageName())
                .map(owner -> Stream.<String>empty())
                .orElseGet(() -> Stream.of(type.getName() + " lives in no bundle's package")));
    }

    private static ArchRule layers(String root) {
        return Judged.rule("use only what stands below", type -> uses(type).flatMap(use -> {
            Optional<String> from = House.owner(root, type.getPackageName());
            Optional<String> to = House.owner(root, target(use).getPackageName());
            boolean allowed = from.isEmpty() || to.isEmpty() || from.equals(to) || House.mayUse(from.get(), to.get());
            return allowed
                    ? Stream.empty()
                    : Stream.of(from.get() + " must not use " + to.get() + ": " + use.getDescription());
        }));
    }

    private static ArchRule privatePackages(String root) {
        return Judged.rule("leave private packages of others alone", type -> uses(type)
                .filter(use -> (target(use).getPackageName() + ".").contains(".internal."))
                .filter(use -> target(use).getPackageName().startsWith(root + "."))
                .filter(use -> !House.owner(root, type.getPackageName())
                        .equals(House.owner(root, target(use).getPackageName())))
                .map(Dependency::getDescription));
    }

    private static ArchRule noCircles(String packages) {
        return SlicesRuleDefinition.slices().matching(packages).should().beFreeOfCycles();
    }

    private static ArchRule noCirclesOfPackages(String root) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String own = type.getPackageName();
                        boolean grown = (own + ".").startsWith(root + "." + GROWN_TOGETHER + ".");
                        return SliceIdentifier.of(grown ? root + "." + GROWN_TOGETHER : own);
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    private static ArchRule onlyIn(String root, String whom, Predicate<String> bundle, String... packages) {
        return Judged.rule("be known to " + whom + " only", type -> uses(type)
                .filter(use ->
                        House.owner(root, type.getPackageName()).filter(bundle).isEmpty())
                .filter(use -> Stream.of(packages)
                        .anyMatch(each -> (target(use).getPackageName() + ".").startsWith(each + ".")))
                .map(Dependency::getDescription));
    }

    private static Stream<Dependency> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream();
    }

    private static JavaClass target(Dependency use) {
        return use.getTargetClass().getBaseComponentType();
    }
}

package io.calo.analysis.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.spi.DetectorProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DetectorCatalogTest {
    @TempDir
    private Path folder;

    private static DetectorCatalog.Builder catalog(DetectorProvider... builtIn) {
        return new DetectorCatalog.Builder(List.of(builtIn));
    }

    private static List<String> ids(DetectorCatalog catalog) {
        return catalog.rules().stream().map(rule -> rule.descriptor().id()).toList();
    }

    /** What is found where a service file has these lines. */
    private DetectorCatalog discover(String... lines) throws IOException {
        try (URLClassLoader loader = loader("plugin", lines)) {
            return catalog().discover(loader).build();
        }
    }

    private URLClassLoader loader(String name, String... lines) throws IOException {
        Path root = folder.resolve(name);
        Path services = Files.createDirectories(root.resolve("META-INF/services"));
        Files.write(services.resolve(DetectorProvider.class.getName()), List.of(lines));
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, getClass().getClassLoader());
    }

    private static String name(Class<?> type) {
        return type.getName();
    }

    @Test
    void listsBuiltInGivenAndFoundRulesById() throws IOException {
        try (URLClassLoader loader = loader("plugin", name(Providers.Good.class), name(Providers.Other.class))) {
            DetectorCatalog catalog = catalog(new Providers.Good("calo.own"))
                    .add(new Providers.Good("acme.given") {}) // a class of its own
                    .discover(loader)
                    .build();
            assertThat(ids(catalog)).containsExactly("acme.given", "acme.good", "acme.other", "calo.own");
            assertThat(catalog.failures()).isEmpty();
        }
    }

    @Test
    void beginsWithTheRulesThatComeWithCalo() {
        DetectorCatalog catalog = DetectorCatalog.builder().build();
        assertThat(ids(catalog)).allMatch(id -> id.startsWith("calo."));
        assertThat(catalog.failures()).isEmpty();
    }

    @Test
    void looksThroughLayersOfModules() {
        DetectorCatalog catalog = catalog().discover(ModuleLayer.boot()).build();
        assertThat(catalog.failures()).isEmpty();
    }

    @Test
    void goesOnAfterAProviderThatCannotBeLoaded() throws IOException {
        DetectorCatalog catalog = discover(
                "com.acme.NotThere",
                name(Providers.ThrowsWhenMade.class),
                name(Providers.ThrowsWhenInitialised.class),
                name(Providers.NoProvider.class),
                name(Providers.ThrowsWhenDescribed.class),
                name(Providers.DescribesNothing.class),
                name(Providers.LacksClass.class),
                name(Providers.Good.class));
        assertThat(ids(catalog)).containsExactly("acme.good");
        assertThat(catalog.failures())
                .extracting(DetectorFailure::detector)
                .containsExactly(
                        "com.acme.NotThere",
                        name(Providers.ThrowsWhenMade.class),
                        name(Providers.ThrowsWhenInitialised.class),
                        name(Providers.NoProvider.class),
                        name(Providers.ThrowsWhenDescribed.class),
                        name(Providers.DescribesNothing.class),
                        name(Providers.LacksClass.class));
        assertThat(catalog.failures())
                .allSatisfy(failure -> assertThat(failure.keys()).isZero())
                .allSatisfy(failure -> assertThat(failure.rule()).isEqualTo(failure.detector()));
    }

    @Test
    void saysWhyAProviderCannotBeLoaded() throws IOException {
        DetectorCatalog catalog = discover(
                name(Providers.ThrowsWhenMade.class),
                name(Providers.DescribesNothing.class),
                name(Providers.LacksClass.class));
        assertThat(catalog.failures())
                .extracting(DetectorFailure::error)
                .satisfiesExactly(
                        error -> assertThat(error)
                                .startsWith("java.lang.IllegalStateException: no licence at "
                                        + name(Providers.ThrowsWhenMade.class) + ".<init>(Providers.java:"),
                        error -> assertThat(error)
                                .isEqualTo("java.lang.NullPointerException: descriptor() answered null"),
                        error -> assertThat(error)
                                .startsWith("java.lang.NoClassDefFoundError: com/acme/Missing at "
                                        + name(Providers.LacksClass.class) + ".descriptor(Providers.java:"));
    }

    @Test
    void namesTheServiceFileWithABrokenLineAndGoesOnWithOthers() throws IOException {
        try (URLClassLoader broken = loader("broken", "this is no class");
                URLClassLoader good = loader("good", name(Providers.Good.class))) {
            DetectorCatalog catalog = catalog().discover(broken).discover(good).build();
            assertThat(ids(catalog)).containsExactly("acme.good");
            assertThat(catalog.failures()).singleElement().satisfies(failure -> assertThat(failure.detector())
                    .contains("broken/META-INF/services/" + name(DetectorProvider.class)));
        }
    }

    @Test
    void goesOnAfterABrokenServiceFileOfTheSameLoader() throws IOException {
        try (URLClassLoader broken = loader("broken", "this is no class");
                URLClassLoader good = loader("good", name(Providers.Good.class));
                URLClassLoader both = new URLClassLoader(
                        new URL[] {broken.getURLs()[0], good.getURLs()[0]},
                        getClass().getClassLoader())) {
            DetectorCatalog catalog = catalog().discover(both).build();
            assertThat(ids(catalog)).containsExactly("acme.good");
            assertThat(catalog.failures()).hasSize(1);
        }
    }

    @Test
    void comesToAnEndWhereALoaderFailsForever() {
        ClassLoader unreadable = new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("disk gone");
            }
        };
        DetectorCatalog catalog = catalog().discover(unreadable).build();
        assertThat(catalog.failures()).hasSize(1);
    }

    @Test
    void takesAClassOnceThatSeveralLoadersSee() throws IOException {
        try (URLClassLoader one = loader("one", name(Providers.Good.class));
                URLClassLoader other = loader("other", name(Providers.Good.class))) {
            DetectorCatalog catalog = catalog()
                    .add(new Providers.Good("acme.given"))
                    .discover(one)
                    .discover(other)
                    .build();
            assertThat(ids(catalog)).containsExactly("acme.given");
        }
    }

    @Test
    void notesAGivenProviderThatCannotBeDescribed() {
        DetectorCatalog catalog = catalog()
                .add(new Providers.ThrowsWhenDescribed())
                .add(new Providers.Good())
                .build();
        assertThat(ids(catalog)).containsExactly("acme.good");
        assertThat(catalog.failures())
                .singleElement()
                .extracting(DetectorFailure::detector)
                .isEqualTo(name(Providers.ThrowsWhenDescribed.class));
    }

    @Test
    void refusesDuplicateAndReservedIdsTogetherNamingTheClasses() {
        DetectorCatalog.Builder builder = catalog(new Providers.Good("calo.own"))
                .add(new Providers.Good())
                .add(new Providers.SameId())
                .add(new Providers.Good("calo.mine"));
        assertThatIllegalArgumentException().isThrownBy(builder::build).satisfies(e -> assertThat(e.getMessage())
                .hasLineCount(2)
                .contains("rule id 'acme.good' is that of several rules: " + name(Providers.Good.class) + ", "
                        + name(Providers.SameId.class))
                .contains("rule id 'calo.mine' of " + name(Providers.Good.class))
                .doesNotContain("calo.own"));
    }

    @Test
    void refusesAGivenRuleWithTheIdOfABuiltInOne() {
        DetectorCatalog.Builder builder =
                catalog(new Providers.Good("calo.own")).add(new Providers.Good("calo.own") {});
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("reserved")
                .withMessageContaining("several rules");
    }

    @Test
    void tellsWhereClassesOfTheSameNameComeFrom() {
        DetectorCatalog.Builder builder = catalog().add(new Providers.Good()).add(new Providers.Good());
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining(name(Providers.Good.class) + " in file:");
    }

    @Test
    void cannotBeChanged() {
        DetectorCatalog catalog = catalog(new Providers.Good()).build();
        assertThat(catalog.rules()).isUnmodifiable();
    }
}

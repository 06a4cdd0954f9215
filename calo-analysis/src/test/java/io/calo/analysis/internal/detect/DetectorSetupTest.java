package io.calo.analysis.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DetectorSetupTest {
    private final Providers.Good gap = new Providers.Good("calo.ledger.gap");
    private final Providers.Good ledger = new Providers.Good("calo.ledger");
    private final Providers.Good service = new Providers.Good("calo.a-service", Scope.SERVICE);

    private static DetectorCatalog catalog(DetectorProvider... providers) {
        return new DetectorCatalog.Builder(List.of(providers)).build();
    }

    private static DetectorSetup setup(DetectorCatalog catalog, Map<String, String> options) {
        return DetectorSetup.of(catalog, options, Map.of(), Set.of(), Set.of());
    }

    private static void refuses(
            DetectorCatalog catalog,
            Map<String, String> options,
            Map<String, Severity> severities,
            Set<String> disabled,
            String... lines) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectorSetup.of(catalog, options, severities, disabled, Set.of()))
                .satisfies(e -> assertThat(e.getMessage().lines()).containsExactlyInAnyOrder(lines));
    }

    @Test
    void listsTheDetectorsOfEachScopeById() {
        DetectorSetup setup = setup(catalog(gap, service, ledger), Map.of());
        assertThat(setup.detectors(Scope.SUBSCRIBER))
                .extracting(ActiveDetector::rule)
                .containsExactly("calo.ledger", "calo.ledger.gap");
        assertThat(setup.detectors(Scope.SERVICE))
                .extracting(ActiveDetector::rule)
                .containsExactly("calo.a-service");
        assertThat(setup.detectors(Scope.SEGMENT)).isEmpty();
        assertThat(setup.failures()).isEmpty();
    }

    @Test
    void givesOptionsToTheRuleWithTheLongestIdThatFits() {
        setup(catalog(gap, ledger), Map.of("calo.ledger.gap.least", "7"));
        assertThat(gap.least()).isEqualTo(7);
        assertThat(ledger.least()).isEqualTo(3);
    }

    @Test
    void setsSeveritiesThatUsersOverride() {
        DetectorSetup setup = DetectorSetup.of(
                catalog(gap, ledger), Map.of(), Map.of("calo.ledger.gap", Severity.CRITICAL), Set.of(), Set.of());
        assertThat(setup.detectors(Scope.SUBSCRIBER))
                .extracting(ActiveDetector::severity)
                .containsExactly(null, Severity.CRITICAL);
    }

    @Test
    void refusesASuppressionOfARuleThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectorSetup.of(
                        catalog(gap, ledger), Map.of(), Map.of(), Set.of(), Set.of("calo.ledger.gapp")))
                .withMessageContainingAll("suppression", "calo.ledger.gapp", "did you mean 'calo.ledger.gap'?");
    }

    @Test
    void leavesDisabledRulesOutButChecksTheirOptions() {
        DetectorSetup setup =
                DetectorSetup.of(catalog(gap, ledger), Map.of(), Map.of(), Set.of("calo.ledger"), Set.of());
        assertThat(setup.detectors(Scope.SUBSCRIBER))
                .extracting(ActiveDetector::rule)
                .containsExactly("calo.ledger.gap");
        refuses(
                catalog(gap, ledger),
                Map.of("calo.ledger.least", "few"),
                Map.of(),
                Set.of("calo.ledger"),
                "option 'calo.ledger.least': 'few' is not a whole number, such as 10");
    }

    @Test
    void refusesEverythingThatIsWrongTogetherWithSuggestions() {
        refuses(
                catalog(gap),
                Map.of(
                        "calo.ledger.gapp.least", "4",
                        "calo.ledger.gap.leest", "4",
                        "calo.ledger.gap.least", "4.5",
                        "calo.ledger.gap", "4",
                        "calo", "4",
                        "no.such.thing", "4"),
                Map.of("calo.ledegr.gap", Severity.LOW),
                Set.of("acme.other"),
                "option 'calo.ledger.gapp.least': no rule 'calo.ledger.gapp'; did you mean 'calo.ledger.gap'?",
                "option 'calo.ledger.gap.leest': rule 'calo.ledger.gap' has no option 'leest'; did you mean 'least'?"
                        + "; it has least",
                "option 'calo.ledger.gap.least': '4.5' is not a whole number, such as 10",
                "option 'calo.ledger.gap': names a rule and none of its options",
                "option 'calo': names no rule; an option is written as a rule's id, a dot and its name",
                "option 'no.such.thing': no rule 'no.such'",
                "severity: no rule 'calo.ledegr.gap'; did you mean 'calo.ledger.gap'?",
                "disabled: no rule 'acme.other'");
    }

    @Test
    void tellsWhichRulesCouldNotBeLoadedWhereOneIsMissing() {
        refuses(
                catalog(new Providers.DescribesNothing()),
                Map.of(),
                Map.of(),
                Set.of("acme.good"),
                "disabled: no rule 'acme.good'; could not be loaded: " + Providers.DescribesNothing.class.getName());
    }

    @Test
    void goesOnWithoutARuleThatCannotCreateItsDetector() {
        DetectorSetup setup =
                setup(catalog(new Providers.ThrowsWhenCreating(), new Providers.CreatesNothing(), gap), Map.of());
        assertThat(setup.detectors(Scope.SUBSCRIBER))
                .extracting(ActiveDetector::rule)
                .containsExactly("calo.ledger.gap");
        assertThat(setup.failures())
                .satisfiesExactly(
                        nothing -> {
                            assertThat(nothing.rule()).isEqualTo("acme.nothing");
                            assertThat(nothing.detector()).isEqualTo(Providers.CreatesNothing.class.getName());
                            assertThat(nothing.error())
                                    .isEqualTo("java.lang.NullPointerException: create() answered null");
                        },
                        throwing -> {
                            String name = Providers.ThrowsWhenCreating.class.getName();
                            assertThat(throwing.rule()).isEqualTo("acme.throwing");
                            assertThat(throwing.detector()).isEqualTo(name);
                            assertThat(throwing.error())
                                    .startsWith("java.lang.IllegalStateException: no model at " + name
                                            + ".create(Providers.java:");
                        });
        assertThat(setup.failures()).allSatisfy(failure -> {
            assertThat(failure.key()).isNull();
            assertThat(failure.event()).isNull();
            assertThat(failure.keys()).isZero();
        });
    }

    @Test
    void keepsTheFailuresOfLoading() {
        DetectorSetup setup = setup(catalog(new Providers.DescribesNothing(), gap), Map.of());
        assertThat(setup.failures()).hasSize(1);
        assertThat(setup.detectors(Scope.SUBSCRIBER)).hasSize(1);
    }
}

package io.calo.analysis.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.calo.parser.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DetectorDescriptorTest {
    private static DetectorDescriptor.Builder rule(Scope scope) {
        return DetectorDescriptor.builder("acme.rule", "Rule").scope(scope);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBSCRIBER", "SEGMENT"})
    void refusesEventsInAScopeThatSeesNone(Scope scope) {
        DetectorDescriptor.Builder rule = rule(scope).events(Kind.METRIC);
        assertThatIllegalArgumentException()
                .isThrownBy(rule::build)
                .withMessageContaining("'acme.rule' asks for events, which scope " + scope + " does not see");
    }

    @Test
    void refusesARuleOfLogStreamsThatAsksForNoEvents() {
        assertThatIllegalArgumentException()
                .isThrownBy(rule(Scope.LOG_STREAM)::build)
                .withMessage(
                        "rule 'acme.rule' of scope LOG_STREAM asks for no events, and so would never be called; name their"
                                + " kinds by events(…)");
        assertThat(rule(Scope.LOG_STREAM).events(Kind.METRIC).build().events()).containsExactly(Kind.METRIC);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOG_STREAM")
    void acceptsOtherRulesWithoutEvents(Scope scope) {
        assertThatCode(rule(scope)::build).doesNotThrowAnyException();
    }
}

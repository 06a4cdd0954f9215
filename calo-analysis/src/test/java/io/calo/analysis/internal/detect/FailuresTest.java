package io.calo.analysis.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

final class FailuresTest {
    private static final StackTraceElement OF_THE_RULE =
            new StackTraceElement("com.acme.Rule", "onSync", "Rule.java", 42);

    private static StackTraceElement call(Class<?> type, String method) {
        return new StackTraceElement(type.getName(), method, type.getSimpleName() + ".java", 7);
    }

    private static String described(Throwable thrown, StackTraceElement... calls) {
        thrown.setStackTrace(calls);
        return Failures.describe(thrown);
    }

    @Test
    void tellsWhereTheRuleThrew() {
        assertThat(described(new IllegalStateException("no"), OF_THE_RULE, call(KeyRun.class, "onSync")))
                .isEqualTo("java.lang.IllegalStateException: no at com.acme.Rule.onSync(Rule.java:42)");
    }

    @Test
    void looksPastTheJdkAndWhatTheRuleCalled() {
        NullPointerException thrown = new NullPointerException("event");
        try {
            Objects.requireNonNull(null, "event");
        } catch (NullPointerException inTheJdk) {
            StackTraceElement jdk = inTheJdk.getStackTrace()[0];
            assertThat(jdk.getModuleName()).isEqualTo("java.base");
            assertThat(described(thrown, jdk, call(Draft.class, "<init>"), OF_THE_RULE))
                    .endsWith(" at com.acme.Rule.onSync(Rule.java:42)");
        }
    }

    @Test
    void namesNoPlaceWhereNoneIsTheRules() {
        assertThat(described(
                        new NullPointerException("newState() answered null"),
                        call(KeyRun.class, "newState"),
                        OF_THE_RULE))
                .isEqualTo("java.lang.NullPointerException: newState() answered null");
        assertThat(described(new ArithmeticException("/ by zero")))
                .isEqualTo("java.lang.ArithmeticException: / by zero");
    }

    @Test
    void namesNoPlaceForAFullStackWhichFillsUpNowHereAndNowThere() {
        assertThat(described(new StackOverflowError(), OF_THE_RULE)).isEqualTo("java.lang.StackOverflowError");
    }

    @Test
    void leavesOutWhatWasNotCompiledIn() {
        StackTraceElement bare = new StackTraceElement("com.acme.Rule", "onSync", null, -1);
        assertThat(described(new IllegalStateException(), bare))
                .isEqualTo("java.lang.IllegalStateException at com.acme.Rule.onSync(unknown source)");
    }

    @Test
    void isBoundedHoweverLongMessageAndPlaceAre() {
        String start = "java.lang.IllegalStateException: ";
        String most = "x".repeat(500 - start.length());
        StackTraceElement longest = new StackTraceElement("C".repeat(1_000), "m", "F.java", 1);
        assertThat(described(new IllegalStateException(most))).isEqualTo(start + most);
        assertThat(described(new IllegalStateException(most + "x"))).isEqualTo(start + most + "…");
        assertThat(described(new IllegalStateException(most + "x"), longest))
                .isEqualTo(start + most + "… at " + "C".repeat(300) + "…");
    }
}

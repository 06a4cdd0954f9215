package io.calo.analysis.internal.rules;

import static io.calo.analysis.internal.rules.RuntimeRecords.crash;
import static io.calo.analysis.internal.rules.RuntimeRecords.goodInitReport;
import static io.calo.analysis.internal.rules.RuntimeRecords.initError;
import static io.calo.analysis.internal.rules.RuntimeRecords.initReport;
import static io.calo.analysis.internal.rules.RuntimeRecords.invokeError;
import static io.calo.analysis.internal.rules.RuntimeRecords.uncaught;
import static io.calo.analysis.internal.rules.RuntimeRecords.unhandled;
import static io.calo.analysis.internal.rules.RuntimeRecords.unknown;
import static io.calo.analysis.testkit.ExpectedFinding.finding;

import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class RuntimeErrorTest {
    private static final String REQUEST = "11111111-0000-4000-8000-000000000001";

    private final DetectorTest test = DetectorTest.of(new RuntimeError());

    @Test
    void theThreeRecordsOfACrashAreOneError() {
        test.event(crash(3))
                .expect(finding()
                        .at("2024-03-04T12:00:03Z")
                        .withoutTransaction()
                        .cause("uncaught")
                        .message("the service crashed: Error"));
    }

    @Test
    void aCrashOfAContainerThatNoRequestWaitsForIsOneError() {
        test.event(uncaught(3)).event(initReport(3.03, "init")).expect(finding().cause("uncaught"));
    }

    @Test
    void containersThatCrashAtOnceAreAsManyErrors() {
        test.event(uncaught(3) + uncaught(3.02))
                .event(initReport(3.11, "invoke") + unknown(3.12) + initReport(3.13, "invoke") + unknown(3.14))
                .expect(finding().at("2024-03-04T12:00:03Z"), finding().at("2024-03-04T12:00:03.020Z"));
    }

    @Test
    void containersThatCrashInTheSameMillisecondInTheSameWordsAreTwo() {
        test.event(uncaught(3)).event(uncaught(3)).expect(finding(), finding());
    }

    @Test
    void anErrorAtTheStartAndWhatFollowsItAreOneError() {
        test.event(initError(3) + initReport(3.1, "invoke") + unknown(3.11))
                .expect(finding()
                        .at("2024-03-04T12:00:03Z")
                        .cause("init")
                        .message("the service could not start: Runtime.ImportModuleError"));
    }

    @Test
    void aPromiseThatFailedUnhandledIsACrash() {
        test.event(unhandled(3) + initReport(3.1, "invoke") + unknown(3.11))
                .expect(finding().cause("uncaught").message("the service crashed: Runtime.UnhandledPromiseRejection"));
    }

    @Test
    void recordsOfACrashInOneInstantAreOneErrorInAnyOrder() {
        test.event(unknown(3))
                .event(initReport(3, "invoke"))
                .event(uncaught(3))
                .expect(finding().at("2024-03-04T12:00:03Z"));
    }

    @Test
    void aCrashShortlyAfterAnExitIsAnErrorOfItsOwn() {
        test.event(unknown(3))
                .event(uncaught(3.001))
                .expect(finding().cause("exit"), finding().cause("uncaught"));
    }

    @Test
    void aStartThatFailsWithoutWordsIsAnError() {
        test.event(initReport(3, "invoke"))
                .event(unknown(3.01))
                .expect(finding().cause("init").message("the service could not start: Runtime.ExitError"));
    }

    @Test
    void anExitAloneIsAnError() {
        test.event(unknown(3)).expect(finding().cause("exit").message("the service crashed: Runtime.Unknown"));
    }

    @Test
    void anExitLongAfterACrashIsAnErrorOfItsOwn() {
        test.event(uncaught(3))
                .event(unknown(5.001))
                .expect(finding().cause("uncaught"), finding().cause("exit"));
    }

    @Test
    void anExitShortlyAfterACrashBelongsToIt() {
        test.event(uncaught(3)).event(unknown(5)).expect(finding().cause("uncaught"));
    }

    @Test
    void anErrorOfTheHandlerStandsAlone() {
        test.event(invokeError(3, REQUEST))
                .event(unknown(3.1))
                .expect(
                        finding().cause("invoke").message("the service's handler threw an error: TimeoutError"),
                        finding().cause("exit"));
    }

    @Test
    void aStartThatWentWellIsNoError() {
        test.event(goodInitReport(3)).expectNothing();
    }

    @Test
    void whatTheErrorSaysIsNotRepeated() {
        test.event(RuntimeRecords.application(
                        3, REQUEST, "Invoke Error \t{\"errorType\":\"Invented Person\",\"errorMessage\":\"x\"}"))
                .expect(finding().message("the service's handler threw an error"));
    }
}

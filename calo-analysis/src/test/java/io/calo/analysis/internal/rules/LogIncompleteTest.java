package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.invocation;

import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class LogIncompleteTest {
    private final DetectorTest test = DetectorTest.of(new LogIncomplete());

    @Test
    void anInvocationWithoutItsEndIsIncomplete() {
        test.invocation(invocation().withoutEnd().at("2024-03-04T12:00:00Z"))
                .expect(finding()
                        .at("2024-03-04T12:00:00Z")
                        .cause("end")
                        .severity(Severity.LOW)
                        .message("an invocation is logged without its END"));
    }

    @Test
    void anInvocationWithoutItsReportIsIncomplete() {
        test.invocation(invocation().withoutReport()).expect(finding().messageContaining("without its REPORT"));
    }

    @Test
    void withoutBothItIsToldOnce() {
        test.invocation(invocation().withoutEnd().withoutReport())
                .expect(finding().cause("end").messageContaining("without its END and REPORT"));
    }

    @Test
    void anInvocationThatBeganBeforeTheExportIsWorthKnowing() {
        test.invocation(invocation().withoutStart())
                .expect(finding().cause("start").severity(Severity.INFO).messageContaining("without its START"));
    }

    @Test
    void aWholeInvocationIsComplete() {
        test.invocation(invocation()).invocation(invocation().status("timeout")).expectNothing();
    }
}

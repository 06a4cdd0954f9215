package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Finding;
import io.calo.analysis.testkit.DetectorTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogUnrecognizedTest {
    private static final String REQUEST = "11111111-0000-4000-8000-000000000001";

    private final DetectorTest test = DetectorTest.of(new LogUnrecognized());

    @Test
    void aRecordOfAnUnknownShapeIsTold() {
        test.event(record(1, "Cache warm-up took 182ms, 0 misses"))
                .expect(finding()
                        .at("2024-03-04T12:00:01Z")
                        .withoutTransaction()
                        .cause("shape")
                        .message("records of an unknown shape begin with \"Cache warm-up took\""));
    }

    @Test
    void recordsOfOneShapeAreToldOnce() {
        test.event(record(1, "Cache warm-up took 182ms, 0 misses"))
                .event(record(2, "Cache warm-up took 9ms, 3 misses"))
                .expect(finding().at("2024-03-04T12:00:01Z"));
    }

    @Test
    void eachShapeIsTold() {
        test.event(record(1, "Cache warm-up took 182ms"))
                .event(record(2, "Cache is cold"))
                .expect(finding(), finding());
    }

    @Test
    void recordsThatAreKnownAreNot() {
        test.event(record(1, "Transaction Lock created { a: 1 }"))
                .event(record(2, "Cache is cold"))
                .expect(finding().at("2024-03-04T12:00:02Z"));
    }

    @Test
    void aRecordWithoutFixedWordsIsToldWithoutWords() {
        test.event(record(1, "{ name: 'Invented Person' }"))
                .expect(finding().message("a record of an unknown shape begins with no fixed words"));
    }

    @Test
    void asManyShapesAsTheLimitAreToldApart() {
        test.option("limit", "2")
                .event(record(1, "Cache is cold"))
                .event(record(2, "Cache is warm"))
                .event(record(3, "Cache is cold"))
                .expect(finding().cause("shape"), finding().cause("shape"));
    }

    @Test
    void thatThereAreMoreIsToldOnce() {
        test.option("limit", "1")
                .event(record(1, "Cache is cold"))
                .event(record(2, "Cache is warm"))
                .event(record(3, "Cache is hot"))
                .expect(
                        finding().cause("shape"),
                        finding()
                                .cause("limit")
                                .at("2024-03-04T12:00:02Z")
                                .message("there are more than 1 shapes of unrecognized records; the others are not told"
                                        + " apart"));
    }

    @Test
    void aShapeIsTheSameFindingInAnotherExport() {
        List<Finding> march = test.event(record(1, "Cache is cold, 1")).findings();
        List<Finding> later = DetectorTest.of(new LogUnrecognized())
                .event(record(7, "Cache is cold, 2"))
                .findings();

        assertThat(later.get(0).id()).isEqualTo(march.get(0).id());
    }

    private static String record(double second, String message) {
        return RuntimeRecords.application(second, REQUEST, message);
    }
}

package io.calo.analysis.internal.batch;

import io.calo.analysis.Period;
import io.calo.analysis.internal.batch.Happening.Logged;
import io.calo.analysis.internal.protocol.Protocol;
import io.calo.analysis.internal.protocol.SyncRecord;
import io.calo.analysis.internal.spill.SortedRows;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes events, in any order, and puts aside what the stages to come need of them. For one thread. */
public final class Intake {
    private final Period period;
    private final SortedRows<RequestRow> requests;
    private final SortedRows<Happening> service;
    private final Set<Kind> ofService;
    private final SortedRows<Happening> streams;
    private final Set<Kind> ofStreams;
    private long outside;

    Intake(
            Period period,
            SortedRows<RequestRow> requests,
            SortedRows<Happening> service,
            Set<Kind> ofService,
            SortedRows<Happening> streams,
            Set<Kind> ofStreams) {
        this.period = period;
        this.requests = requests;
        this.service = service;
        this.ofService = ofService;
        this.streams = streams;
        this.ofStreams = ofStreams;
    }

    /** Takes one event. */
    public void accept(LogEvent event) throws IOException {
        if (SyncRecord.isOf(event)) {
            if (SyncRecord.hasRequest(event)) {
                requests.add(new RequestRow(String.valueOf(event.requestId()), SyncRecord.of(event)));
            } else if (Protocol.knows(event.kind())) {
                acceptOutside(event);
            }
        }
        if (event.timestamp() == null || period.isLater(event.timestamp())) {
            return; // Malformed input has no place in time.
        }
        if (ofService.contains(event.kind())) {
            service.add(Logged.of(event));
        }
        if (ofStreams.contains(event.kind())) {
            streams.add(Logged.of(event));
        }
    }

    /** A record of no known request: counted at once, unless its id may come again. */
    private void acceptOutside(LogEvent event) throws IOException {
        if (event.eventId() != null) {
            requests.add(new RequestRow(SyncRecord.NO_REQUEST, SyncRecord.of(event)));
        } else if (isReported(event.timestamp())) {
            outside++;
        }
    }

    private boolean isReported(@Nullable Instant timestamp) {
        return timestamp == null || period.contains(timestamp);
    }

    /** Records of the protocol whose request is not known, without those that state an event id. */
    long outside() {
        return outside;
    }
}

package io.calo.analysis.internal.live;

import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Refusal;
import io.calo.analysis.SessionListener;
import io.calo.analysis.Suppression;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.batch.EventCopies;
import io.calo.analysis.internal.batch.Grouping;
import io.calo.analysis.internal.batch.Happening;
import io.calo.analysis.internal.batch.Happening.Logged;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.internal.batch.Happening.Ran;
import io.calo.analysis.internal.batch.Happening.Started;
import io.calo.analysis.internal.batch.Happening.Stray;
import io.calo.analysis.internal.batch.Happening.Unlinked;
import io.calo.analysis.internal.batch.Happening.Unstarted;
import io.calo.analysis.internal.batch.Settings;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.ledger.SubscriberBooks;
import io.calo.analysis.internal.ledger.SubscriberDesk;
import io.calo.analysis.internal.protocol.FateBook;
import io.calo.analysis.internal.protocol.MessageSink;
import io.calo.analysis.internal.protocol.Protocol;
import io.calo.analysis.internal.protocol.RequestReplay;
import io.calo.analysis.internal.protocol.StrayMismatch;
import io.calo.analysis.internal.protocol.SyncRecord;
import io.calo.analysis.spi.Scope;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The stages of a batch analysis, one behind the other, each taking what has become certain. The watermark says that nothing
 * earlier will come. So a run of the function is judged when no later record can belong to it; and what it led to is
 * handed on in the order of time once no run that is still open can lead to anything earlier. Each key so sees the very sequence
 * that a batch analysis shows it.
 */
final class LiveAnalysis implements MessageSink {
    final Settings settings;
    final FateBook book = new FateBook();
    final Failures failures = new Failures();
    final PendingRequests requests;
    final NavigableMap<TimeKey, Happening> waiting = new TreeMap<>();
    final Map<String, SubscriberDesk> desks = new TreeMap<>();
    final ScopeRuns segments;
    final ScopeRuns streams;
    final ScopeRuns service;
    final RecentIds told = new RecentIds();
    long watermark = Long.MIN_VALUE;
    long late;
    long outside;
    private final SessionListener listener;
    private final List<Suppression> inForce;
    private final Set<Kind> ofService;
    private final Set<Kind> ofStreams;
    private final EventCopies copies = new EventCopies();
    private final Map<String, EventCopies> copiesOfStreams = new TreeMap<>();

    LiveAnalysis(Settings settings, SessionListener listener) {
        this.settings = settings;
        this.listener = listener;
        this.requests = new PendingRequests(settings.runLimits());
        this.segments = new ScopeRuns(Grouping.SEGMENT, settings.of(Scope.SEGMENT), failures, this::tell);
        this.streams = new ScopeRuns(Grouping.LOG_STREAM, settings.of(Scope.LOG_STREAM), failures, this::tell);
        this.service = new ScopeRuns(Grouping.NONE, settings.of(Scope.SERVICE), failures, this::tell);
        this.ofService = settings.events(Scope.SERVICE);
        this.ofStreams = settings.events(Scope.LOG_STREAM);
        this.inForce = settings.suppressions().stream()
                .filter(suppression -> suppression.isInForce(settings.today()))
                .toList();
        failures.addAll(settings.loadFailures());
    }

    void accept(LogEvent event) {
        if (event.timestamp() == null) {
            return; // Malformed input has no place in time.
        }
        boolean takesPart = SyncRecord.isOf(event);
        boolean wanted = ofService.contains(event.kind()) || ofStreams.contains(event.kind());
        if (!takesPart && !wanted) {
            return;
        }
        if (event.timestamp().toEpochMilli() <= watermark) {
            late++;
            return;
        }
        if (takesPart && SyncRecord.hasRequest(event)) {
            requests.add(String.valueOf(event.requestId()), SyncRecord.of(event));
        } else if (Protocol.knows(event.kind())) {
            outside++;
        }
        if (wanted) {
            wait(Logged.of(event));
        }
    }

    void advanceTo(long millis) {
        if (millis > watermark) {
            watermark = millis;
            requests.settle(millis, new RequestReplay(settings.runLimits(), book, this));
            release(Math.min(millis, requests.earliest() - 1));
        }
    }

    void finish() {
        advanceTo(Long.MAX_VALUE);
        desks.values().forEach(SubscriberDesk::end);
        segments.end();
        streams.end();
        service.end();
    }

    void wait(Happening happening) {
        waiting.put(TimeKey.of(happening), happening);
    }

    /** Hands on what happened up to a time. */
    private void release(long until) {
        while (!waiting.isEmpty() && waiting.firstEntry().getValue().timestamp().toEpochMilli() <= until) {
            Happening next = waiting.pollFirstEntry().getValue();
            hand(next);
        }
    }

    private void hand(Happening happening) {
        if (happening instanceof Started started) {
            Placed placed = new Placed(desk(happening).onSync(started.entry()));
            Placed apart = placed.withoutPrevious();
            segments.hand(apart);
            service.hand(apart);
        } else if (happening instanceof Stray stray) {
            service.hand(new Unlinked(desk(happening).onMismatch(stray.mismatch())));
        } else if (happening instanceof Unstarted unstarted) {
            if (unstarted.message().refusal() != null) {
                desk(happening).onMessage(unstarted.message());
            }
            service.hand(happening);
        } else if (happening instanceof Ran) {
            service.hand(happening);
        } else if (happening instanceof Logged logged) {
            if (ofService.contains(logged.event().kind()) && !copies.isCopy(happening)) {
                service.hand(happening);
            }
            EventCopies ofStream =
                    copiesOfStreams.computeIfAbsent(Grouping.LOG_STREAM.of(happening), stream -> new EventCopies());
            if (ofStreams.contains(logged.event().kind()) && !ofStream.isCopy(happening)) {
                streams.hand(happening);
            }
        }
    }

    private SubscriberDesk desk(Happening happening) {
        return desks.computeIfAbsent(
                Grouping.SUBSCRIBER.of(happening),
                id -> desk(new SubscriberBooks(), new KeyRun(id, settings.of(Scope.SUBSCRIBER), failures)));
    }

    SubscriberDesk desk(SubscriberBooks books, KeyRun rules) {
        return new SubscriberDesk(books, rules, this::tell, listener::onEpisode);
    }

    private void tell(Finding finding) {
        boolean suppressed = inForce.stream().anyMatch(suppression -> suppression.concerns(finding));
        if (!suppressed && told.add(finding.id())) {
            listener.onFinding(finding);
        }
    }

    Map<String, Exposure> exposures() {
        Map<String, Exposure> sums = new TreeMap<>();
        desks.values().forEach(desk -> desk.exposures()
                .forEach(exposure -> sums.merge(exposure.currency(), exposure, Exposure::plus)));
        return sums;
    }

    @Override
    public void started(LedgerEntry entry) {
        wait(new Started(entry));
    }

    @Override
    public void unstarted(UnstartedMessage message) {
        wait(new Unstarted(message));
    }

    @Override
    public void refused(Refusal refusal) {
        // Its message comes too.
    }

    @Override
    public void stray(StrayMismatch mismatch) {
        wait(new Stray(mismatch));
    }

    @Override
    public void ran(Invocation invocation) {
        wait(new Ran(invocation));
    }
}

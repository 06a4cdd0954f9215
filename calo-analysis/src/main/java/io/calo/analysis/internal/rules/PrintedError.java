package io.calo.analysis.internal.rules;

import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.RuntimeInitReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A crash of the service of which more records may follow.
 *
 * <p>The runtime prints one crash up to three times within a fraction of a second: {@code Uncaught Exception} with the error, an
 * {@code INIT_REPORT} whose status is not good, and, where a request was waiting, {@code Unknown application error occurred}. A
 * container is not named, and several may crash at once; so each record of the latter two kinds belongs to the latest crash that
 * still lacks it, and where there is none it tells of a crash itself. An {@code Invoke Error} stands alone: the handler threw, and
 * the container goes on.
 *
 * <p>Records of one instant come in no order that means anything, and where times are told to the second, all three may be of one. So
 * an {@code Uncaught Exception} belongs to a crash of which the others have come already, if they are of the same instant.
 *
 * @param at when it was first printed
 * @param thrown whether its {@code Uncaught Exception} has been seen
 * @param reported whether its INIT_REPORT has been seen
 * @param exited whether its {@code Unknown application error} has been seen
 */
record PrintedError(Instant at, boolean thrown, boolean reported, boolean exited) {
    /** Seen to be 0.2 seconds at most. */
    private static final Duration TOGETHER = Duration.ofSeconds(2);
    /** More crashes at once are not kept open, which bounds what a state holds. */
    private static final int MOST = 64;

    /** What a record tells of an error. */
    enum Part {
        /** An error that was not caught: the container stops. */
        UNCAUGHT("uncaught"),
        /** The error for which the container's start did not go well; its report follows. */
        UNSTARTED("init"),
        /** The handler threw: the container goes on. */
        INVOKE("invoke"),
        /** The report of a container's start that did not go well. */
        INIT("init"),
        /** The container stopped while a request was waiting. */
        EXIT("exit"),
        /** Nothing went wrong. */
        NONE("");

        private final String id;

        Part(String id) {
            this.id = id;
        }

        /** The word for it in findings. */
        String id() {
            return id;
        }

        /** Whether the container stopped. */
        boolean isCrash() {
            return this != INVOKE && this != NONE;
        }

        /** What this record of a runtime error, or report of a start, tells. */
        static Part of(LogEvent event) {
            if (event instanceof RuntimeInitReport report) {
                String status = report.status();
                return status == null || status.equals("success") ? NONE : INIT;
            }
            if (event.kind() != Kind.RUNTIME_ERROR) {
                return NONE;
            }
            String message = event.message();
            if (message.startsWith("Unknown application error")) {
                return EXIT;
            }
            if (message.startsWith("Init Error")) {
                return UNSTARTED;
            }
            return message.startsWith("Invoke Error") ? INVOKE : UNCAUGHT;
        }
    }

    /**
     * Whether a record tells of an error that none before has told of.
     *
     * @param open the crashes of which more may follow, the oldest first; is brought up to date
     */
    static boolean isNew(List<PrintedError> open, LogEvent event) {
        Part part = Part.of(event);
        if (!part.isCrash()) {
            return part == Part.INVOKE;
        }
        Instant at = Objects.requireNonNull(event.timestamp(), "timestamp");
        open.removeIf(crash -> crash.at.plus(TOGETHER).isBefore(at));
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).lacks(part, at)) {
                open.set(i, open.get(i).with(part));
                return false;
            }
        }
        if (open.size() == MOST) {
            open.remove(0);
        }
        open.add(new PrintedError(at, false, false, false).with(part));
        return true;
    }

    private boolean lacks(Part part, Instant when) {
        return switch (part) {
            case INIT -> !reported;
            case EXIT -> !exited;
            case UNCAUGHT -> !thrown && at.equals(when);
            default -> false;
        };
    }

    private PrintedError with(Part part) {
        return new PrintedError(
                at, thrown || part == Part.UNCAUGHT, reported || part == Part.INIT, exited || part == Part.EXIT);
    }
}

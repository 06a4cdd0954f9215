package io.calo.parser;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of the input was read, and what became of each byte.
 *
 * @param files inputs read as logs, archives' entries counted singly
 * @param unreadableFiles inputs that could not be opened, or whose data broke off
 * @param decodedBytes bytes that the inputs decompressed to
 * @param accountedBytes bytes that events and the blank lines between them cover; equal to {@code decodedBytes} once every
 *     input has been read
 * @param recordsByKind records by kind, in the order of {@link Kind}; kinds without a record and malformed input left out
 * @param malformedRecords pieces of malformed input
 * @param ignoredFiles files found but not read as logs
 * @param ignored the first hundred of these, in the order of names: the same hundred, whoever found them
 * @param remarks what is to be known about inputs that were read, the first hundred in the order of names
 * @param remarkTotals how many remarks there are in all, and which inputs share them
 * @param malformed inputs with pieces of malformed input, the first hundred in the order of names
 */
public record Coverage(
        long files,
        long unreadableFiles,
        long decodedBytes,
        long accountedBytes,
        Map<Kind, Long> recordsByKind,
        long malformedRecords,
        long ignoredFiles,
        List<IgnoredInput> ignored,
        List<InputRemark> remarks,
        RemarkTotals remarkTotals,
        List<MalformedInput> malformed) {

    /** How many ignored inputs are named; the rest is only counted. */
    static final int MAX_IGNORED_KEPT = 100;

    static final int MAX_REMARKS_KEPT = 100;

    static final int MAX_MALFORMED_KEPT = 100;

    static final Comparator<IgnoredInput> BY_NAME =
            Comparator.comparing(IgnoredInput::name).thenComparing(IgnoredInput::reason);

    static final Comparator<InputRemark> REMARKS_BY_NAME =
            Comparator.comparing(InputRemark::name).thenComparing(InputRemark::text);

    /** Copies the map and the lists, and puts the lists into their order. */
    public Coverage {
        Map<Kind, Long> copy = new EnumMap<>(Kind.class);
        copy.putAll(recordsByKind);
        recordsByKind = Collections.unmodifiableMap(copy);
        ignored = ignored.stream().sorted(BY_NAME).limit(MAX_IGNORED_KEPT).toList();
        remarks =
                remarks.stream().sorted(REMARKS_BY_NAME).limit(MAX_REMARKS_KEPT).toList();
        malformed = new MalformedInputs().addAll(malformed).list();
    }

    /** Counts all remarks to be those that are given, and names no place of malformed input. */
    public Coverage(
            long files,
            long unreadableFiles,
            long decodedBytes,
            long accountedBytes,
            Map<Kind, Long> recordsByKind,
            long malformedRecords,
            long ignoredFiles,
            List<IgnoredInput> ignored,
            List<InputRemark> remarks) {
        this(
                files,
                unreadableFiles,
                decodedBytes,
                accountedBytes,
                recordsByKind,
                malformedRecords,
                ignoredFiles,
                ignored,
                remarks,
                RemarkTotals.of(remarks),
                List.of());
    }

    /** Nothing read. */
    public static Coverage none() {
        return new Coverage(0, 0, 0, 0, Map.of(), 0, 0, List.of(), List.of());
    }

    /** What this reader and another have read of different inputs, together. */
    public Coverage plus(Coverage other) {
        Map<Kind, Long> records = new EnumMap<>(Kind.class);
        records.putAll(recordsByKind);
        other.recordsByKind.forEach((kind, count) -> records.merge(kind, count, Long::sum));
        return new Coverage(
                files + other.files,
                unreadableFiles + other.unreadableFiles,
                decodedBytes + other.decodedBytes,
                accountedBytes + other.accountedBytes,
                records,
                malformedRecords + other.malformedRecords,
                ignoredFiles + other.ignoredFiles,
                Stream.concat(ignored.stream(), other.ignored.stream()).toList(),
                Stream.concat(remarks.stream(), other.remarks.stream()).toList(),
                remarkTotals.plus(other.remarkTotals),
                Stream.concat(malformed.stream(), other.malformed.stream()).toList());
    }

    /** Records of all kinds, unrecognized ones included, malformed input not. */
    public long records() {
        return recordsByKind.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Records of a shape that this version does not know. */
    public long unrecognizedRecords() {
        return recordsByKind.getOrDefault(Kind.UNRECOGNIZED, 0L);
    }

    /** Pieces of malformed input whose places {@link #malformed} does not tell. */
    public long malformedUntold() {
        return malformedRecords
                - malformed.stream().mapToLong(input -> input.first().size()).sum();
    }

    /** Whether all that was found could be read and understood as records. */
    public boolean isClean() {
        return malformedRecords == 0 && unreadableFiles == 0;
    }
}

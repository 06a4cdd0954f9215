package io.calo.parser;

import io.calo.parser.internal.InputLimits;
import io.calo.parser.internal.ValueLimits;

/**
 * What an input may ask of memory and time, whoever made it. Each limit, when hit, shows as a {@link Malformed} event whose detail
 * names the limit and its value; what lies beyond is not read, what lies after it is. Immutable.
 *
 * <pre>{@code
 * ParseLimits limits = ParseLimits.builder().maxRecordBytes(1 << 22).build();
 * LogReader reader = LogReader.builder().limits(limits).open(path);
 * }</pre>
 *
 * <p>The defaults let pass whatever the service and its platform can log, with room to spare: Lambda cuts a record off at 256 KiB.
 */
public final class ParseLimits {
    /** Default of {@link #maxRecordBytes}: 1 MiB. */
    public static final int DEFAULT_MAX_RECORD_BYTES = 1 << 20;

    /** Default of {@link #maxExcerptBytes}: 256 bytes. */
    public static final int DEFAULT_MAX_EXCERPT_BYTES = 256;

    /** Default of {@link #maxNesting}: 100 levels. */
    public static final int DEFAULT_MAX_NESTING = 100;

    /** Default of {@link #maxStringBytes}: 1 MiB. */
    public static final int DEFAULT_MAX_STRING_BYTES = 1 << 20;

    /** Default of {@link #maxIdentifierBytes}: 256 bytes. */
    public static final int DEFAULT_MAX_IDENTIFIER_BYTES = 256;

    /** Default of {@link #maxNumberDigits}: 400 digits. */
    public static final int DEFAULT_MAX_NUMBER_DIGITS = 400;

    /** Default of {@link #maxPayloadBytes}: 16 MiB. */
    public static final int DEFAULT_MAX_PAYLOAD_BYTES = 1 << 24;

    /** Default of {@link #maxDecodedBytes}: 1 TiB. */
    public static final long DEFAULT_MAX_DECODED_BYTES = 1L << 40;

    /** Default of {@link #maxCompressionRatio}: 500. */
    public static final int DEFAULT_MAX_COMPRESSION_RATIO = 500;

    /** Default of {@link #maxFiles}: 1,000,000 files. */
    public static final int DEFAULT_MAX_FILES = 1_000_000;

    /** Default of {@link #maxZipEntries}: 1,000,000 entries. */
    public static final int DEFAULT_MAX_ZIP_ENTRIES = 1_000_000;

    /** The defaults. */
    public static final ParseLimits DEFAULT = builder().build();

    /**
     * The widest: for what was read before under limits that nobody knows any more. Bounds hold all the same, the lengths of
     * records among them.
     */
    static final ParseLimits WIDEST = widest();

    static final int MOST_RECORD_BYTES = 1 << 28;
    static final int MOST_NESTING = 250;
    static final int MOST_NUMBER_DIGITS = 10_000;

    private final int maxRecordBytes;
    private final int maxExcerptBytes;
    private final int maxNesting;
    private final int maxStringBytes;
    private final int maxIdentifierBytes;
    private final int maxNumberDigits;
    private final int maxPayloadBytes;
    private final long maxDecodedBytes;
    private final int maxCompressionRatio;
    private final int maxFiles;
    private final int maxZipEntries;
    private final ValueLimits values;

    private ParseLimits(Builder builder) {
        maxRecordBytes = builder.maxRecordBytes;
        maxExcerptBytes = builder.maxExcerptBytes;
        maxNesting = builder.maxNesting;
        maxStringBytes = builder.maxStringBytes;
        maxIdentifierBytes = builder.maxIdentifierBytes;
        maxNumberDigits = builder.maxNumberDigits;
        maxPayloadBytes = builder.maxPayloadBytes;
        maxDecodedBytes = builder.maxDecodedBytes;
        maxCompressionRatio = builder.maxCompressionRatio;
        maxFiles = builder.maxFiles;
        maxZipEntries = builder.maxZipEntries;
        values = new ValueLimits(maxNesting, maxStringBytes, maxNumberDigits, maxIdentifierBytes);
    }

    /** A builder that holds the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** How long a record may be, in decompressed bytes; of a longer one only an excerpt is kept. */
    public int maxRecordBytes() {
        return maxRecordBytes;
    }

    /** How much of malformed input is kept, in bytes. */
    public int maxExcerptBytes() {
        return maxExcerptBytes;
    }

    /**
     * How deep objects and arrays may lie in one another, the outermost being the first. Node itself prints three levels unless told
     * otherwise. Objects in messages that are read only when asked for, such as those of unknown messages, are held to the widest
     * that can be set: {@link LogEvent#value} is null beyond it, and the text is there.
     */
    public int maxNesting() {
        return maxNesting;
    }

    /** How long one string inside of a printed object or of JSON may be, in bytes as logged. */
    public int maxStringBytes() {
        return maxStringBytes;
    }

    /**
     * How long a text may be that names something, in bytes: ids of requests, messages, transactions and subscribers, and the
     * words for a currency, an action, a source. An analysis keeps these, many at a time.
     */
    public int maxIdentifierBytes() {
        return maxIdentifierBytes;
    }

    /** How many digits a number may have when written out without an exponent. JavaScript's largest has 309. */
    public int maxNumberDigits() {
        return maxNumberDigits;
    }

    /** How long one item of an envelope may be, such as a Kinesis record or an event handed to a Lambda function; in bytes. */
    public int maxPayloadBytes() {
        return maxPayloadBytes;
    }

    /** How many bytes one compressed input may decompress to, an archive's entries counted singly. */
    public long maxDecodedBytes() {
        return maxDecodedBytes;
    }

    /** How many bytes an input may decompress to for each of its own, once it has given 64 MiB. */
    public int maxCompressionRatio() {
        return maxCompressionRatio;
    }

    /**
     * How many files and folders a reader, or readers that were opened together, may meet inside of folders, those passed over
     * included. Of each, some 300 bytes may have to be kept at a time. The first in the order of names are met; of the others an
     * event tells how many they are.
     */
    public int maxFiles() {
        return maxFiles;
    }

    /** How many entries a zip archive may have. */
    public int maxZipEntries() {
        return maxZipEntries;
    }

    /** What of it concerns single values. */
    ValueLimits values() {
        return values;
    }

    /** What of it concerns inputs as a whole. */
    InputLimits inputs() {
        return new InputLimits(maxDecodedBytes, maxCompressionRatio, maxZipEntries);
    }

    private static ParseLimits widest() {
        ValueLimits values = ValueLimits.WIDEST;
        return builder()
                .maxRecordBytes(MOST_RECORD_BYTES)
                .maxNesting(values.nesting())
                .maxStringBytes(values.stringBytes())
                .maxNumberDigits(values.numberDigits())
                .maxIdentifierBytes(values.identifierBytes())
                .build();
    }

    /** Builds limits; each setter refuses a value outside of its bounds with an {@link IllegalArgumentException}. */
    public static final class Builder {
        private int maxRecordBytes = DEFAULT_MAX_RECORD_BYTES;
        private int maxExcerptBytes = DEFAULT_MAX_EXCERPT_BYTES;
        private int maxNesting = DEFAULT_MAX_NESTING;
        private int maxStringBytes = DEFAULT_MAX_STRING_BYTES;
        private int maxIdentifierBytes = DEFAULT_MAX_IDENTIFIER_BYTES;
        private int maxNumberDigits = DEFAULT_MAX_NUMBER_DIGITS;
        private int maxPayloadBytes = DEFAULT_MAX_PAYLOAD_BYTES;
        private long maxDecodedBytes = DEFAULT_MAX_DECODED_BYTES;
        private int maxCompressionRatio = DEFAULT_MAX_COMPRESSION_RATIO;
        private int maxFiles = DEFAULT_MAX_FILES;
        private int maxZipEntries = DEFAULT_MAX_ZIP_ENTRIES;

        private Builder() {}

        /** Sets {@link ParseLimits#maxRecordBytes}: 1,024 to 268,435,456. */
        public Builder maxRecordBytes(int bytes) {
            maxRecordBytes = checked("maxRecordBytes", bytes, 1 << 10, MOST_RECORD_BYTES);
            return this;
        }

        /** Sets {@link ParseLimits#maxExcerptBytes}: 16 to 65,536. */
        public Builder maxExcerptBytes(int bytes) {
            maxExcerptBytes = checked("maxExcerptBytes", bytes, 16, 1 << 16);
            return this;
        }

        /** Sets {@link ParseLimits#maxNesting}: 8 to 250. */
        public Builder maxNesting(int levels) {
            maxNesting = checked("maxNesting", levels, 8, MOST_NESTING);
            return this;
        }

        /** Sets {@link ParseLimits#maxStringBytes}: 256 to 268,435,456. */
        public Builder maxStringBytes(int bytes) {
            maxStringBytes = checked("maxStringBytes", bytes, 256, MOST_RECORD_BYTES);
            return this;
        }

        /** Sets {@link ParseLimits#maxIdentifierBytes}: 64 to 65,536; of request ids and levels 16,384 at most. */
        public Builder maxIdentifierBytes(int bytes) {
            maxIdentifierBytes = checked("maxIdentifierBytes", bytes, 64, 1 << 16);
            return this;
        }

        /** Sets {@link ParseLimits#maxNumberDigits}: 20 to 10,000. */
        public Builder maxNumberDigits(int digits) {
            maxNumberDigits = checked("maxNumberDigits", digits, 20, MOST_NUMBER_DIGITS);
            return this;
        }

        /** Sets {@link ParseLimits#maxPayloadBytes}: 65,536 to 268,435,456. */
        public Builder maxPayloadBytes(int bytes) {
            maxPayloadBytes = checked("maxPayloadBytes", bytes, 1 << 16, MOST_RECORD_BYTES);
            return this;
        }

        /** Sets {@link ParseLimits#maxDecodedBytes}: at least 65,536. */
        public Builder maxDecodedBytes(long bytes) {
            maxDecodedBytes = checked("maxDecodedBytes", bytes, 1 << 16, Long.MAX_VALUE);
            return this;
        }

        /** Sets {@link ParseLimits#maxCompressionRatio}: at least 10. */
        public Builder maxCompressionRatio(int ratio) {
            maxCompressionRatio = checked("maxCompressionRatio", ratio, 10, Integer.MAX_VALUE);
            return this;
        }

        /** Sets {@link ParseLimits#maxFiles}: at least 1. */
        public Builder maxFiles(int files) {
            maxFiles = checked("maxFiles", files, 1, Integer.MAX_VALUE);
            return this;
        }

        /** Sets {@link ParseLimits#maxZipEntries}: at least 1. */
        public Builder maxZipEntries(int entries) {
            maxZipEntries = checked("maxZipEntries", entries, 1, Integer.MAX_VALUE);
            return this;
        }

        /** The limits. */
        public ParseLimits build() {
            return new ParseLimits(this);
        }

        private static int checked(String name, int value, int least, int most) {
            return (int) checked(name, (long) value, least, most);
        }

        private static long checked(String name, long value, long least, long most) {
            if (value < least || value > most) {
                throw new IllegalArgumentException(name + " is " + value + ", allowed are " + least + " to " + most);
            }
            return value;
        }
    }
}

package io.calo.parser.internal.shape;

import io.calo.parser.internal.Bytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Tells text with log events from other text. Many logs have lines of a time, a name and words, so more is asked for: the name of a
 * Lambda function's log stream, or a message of a Lambda function.
 */
final class TextShapes {
    static final String MESSAGES_ALONE =
            "messages without the times at which the log service received them: Firehose writes such"
                    + " files where it extracts messages, and aws logs start-live-tail, which leaves events out, prints such"
                    + " text; turn the extraction off, or export the log group to S3";

    static final String SPREADSHEET =
            "a query's result that a spreadsheet saved, with other separators and perhaps other times; do not"
                    + " open and save it in a spreadsheet: export it again";

    private static final List<byte[]> PLATFORM = List.of(
            Bytes.ascii("START RequestId: "),
            Bytes.ascii("END RequestId: "),
            Bytes.ascii("REPORT RequestId: "),
            Bytes.ascii("INIT_START Runtime Version: "),
            Bytes.ascii("INIT_REPORT Init Duration: "),
            Bytes.ascii("Unknown application error occurred"),
            Bytes.ascii("{\"_aws\":"));
    static final int OWN_TIME = 24;

    /** More lines than a text that explains logs shows one after another. */
    private static final int SEVERAL = 4;

    private final byte[] head;
    private final int from;
    private final int length;

    TextShapes(byte[] head, int from, int length) {
        this.head = head;
        this.from = from;
        this.length = length;
    }

    /**
     * Whether the first line is one of {@code aws logs tail}, with zone and log stream or without either; or several lines are, as where
     * the text begins inside of a message.
     */
    boolean isTail(boolean zoned) {
        TailHead line = new TailHead(at -> at < length ? head[at] & 0xFF : -1);
        int heads = 0;
        for (int at = from; at < length; at = nextLine(at)) {
            if (line.read(at) && line.isZoned() == zoned) {
                boolean function =
                        line.logStream().contains("[") && line.logStream().contains("/");
                heads += function || isMessage(line.end()) ? 1 : 0;
                if (heads > 0 && (at == from || heads == SEVERAL)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the first line is that of a query's result, with this between its names. */
    boolean isCsv(char separator) {
        int end = Bytes.indexOf(head, from, length, '\n');
        if (end == length || Bytes.indexOf(head, from, end, '@') == end) {
            return false;
        }
        byte[] names = Arrays.copyOfRange(head, from, end + 1);
        for (int i = 0; separator != ',' && i < names.length; i++) {
            names[i] = names[i] == separator ? (byte) ',' : names[i];
        }
        ShapeInput line = new ShapeInput(new ByteArrayInputStream(names));
        CsvScan scan = new CsvScan(line, Integer.MAX_VALUE); // the line itself is short
        scan.row();
        return CsvPieces.isHeader(scan.fields());
    }

    /** Whether messages begin the text, and no line of it begins as a record does. */
    boolean isMessagesAlone() {
        return isMessage(from) && head[from] != '{' && !holdsRecord();
    }

    /** Whether a line begins as a record of an export does. */
    boolean holdsRecord() {
        for (int at = from; at < length; at = nextLine(at)) {
            if (isOwnTime(at, ' ')) {
                return true;
            }
        }
        return false;
    }

    private int nextLine(int at) {
        return Bytes.indexOf(head, at, length, '\n') + 1;
    }

    /** Whether a message of a Lambda function begins there. */
    boolean isMessage(int at) {
        if (isOwnTime(at, '\t')) {
            return true;
        }
        for (byte[] words : PLATFORM) {
            if (Bytes.startsWith(head, at, length, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time stands there, in the form in which Lambda writes it, and that byte after it. */
    private boolean isOwnTime(int at, char after) {
        if (at + OWN_TIME >= length || head[at + OWN_TIME] != after || head[at + OWN_TIME - 1] != 'Z') {
            return false;
        }
        return Times.hasShape(new String(head, at, OWN_TIME, StandardCharsets.ISO_8859_1)) && head[at + 10] == 'T';
    }
}

package io.calo.parser.internal.shape;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.JsonOutline;
import java.util.List;
import java.util.Set;

/**
 * Tells JSON that holds log events from other JSON, by the outline of its beginning ({@link JsonOutline}). Names alone do not do:
 * much JSON has a member {@code events} or {@code Records}, the files that calo writes among it.
 */
final class JsonShapes {
    /** All that a log event may state, so that an object with other members is none. */
    private static final Set<String> EVENT_MEMBERS = Set.of(
            "id",
            "eventId",
            "timestamp",
            "message",
            "ingestionTime",
            "logStreamName",
            "logGroupName",
            "extractedFields");

    /** Texts that stand together in nothing but JSON with log events: any of these groups. */
    private static final List<List<byte[]>> TELLING = List.of(
            List.of(Bytes.ascii("\"DATA_MESSAGE\"")),
            List.of(Bytes.ascii("\"eventId\""), Bytes.ascii("\"ingestionTime\""), Bytes.ascii("\"logStreamName\"")),
            List.of(Bytes.ascii("\"@timestamp\""), Bytes.ascii("\"@message\"")));

    private JsonShapes() {}

    /** Whether it holds log events behind a beginning that is broken, so that its outline does not show them. */
    static boolean isBroken(byte[] head, int from, int end, Set<String> outline) {
        boolean json = isStray(head[from]) || isEmpty(head, from, end) || outline.contains(JsonOutline.BROKEN);
        for (List<byte[]> texts : TELLING) {
            boolean all = json;
            for (byte[] text : texts) {
                all = all && contains(head, from, end, text);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is of JSON, but not its beginning, and so has no outline. */
    private static boolean isStray(byte first) {
        return first == '"' || first == '}' || first == ']' || first == ',';
    }

    /** Whether nothing is in what begins it, as where a brace too many closes at once what should hold all that follows. */
    private static boolean isEmpty(byte[] head, int from, int end) {
        int at = Bytes.skipSpace(head, from + 1, end);
        return at < end && (head[at] == '}' || head[at] == ']');
    }

    private static boolean contains(byte[] bytes, int from, int end, byte[] text) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == text[0] && Bytes.startsWith(bytes, at, end, text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is what a Live Tail session sends. */
    static boolean isSampled(Set<String> outline) {
        return isSampled(outline, "") || isSampled(outline, "[]");
    }

    /**
     * Whether it holds log events, or is an answer that might have held some.
     *
     * @param settled whether all has been looked at that may be: much JSON looks like log events up to a member that these have not
     */
    static boolean isKnown(Set<String> outline, boolean settled) {
        boolean own = isOwn(outline, "") || isOwn(outline, "[]");
        return own || (settled && (isCommon(outline, "") || isCommon(outline, "[]") || isRow(outline, "[]")));
    }

    private static boolean isSampled(Set<String> outline, String at) {
        return outline.contains(at + ".sessionStart.sessionId$")
                || outline.contains(at + ".sessionStart.logGroupIdentifiers[")
                || outline.contains(at + ".sessionUpdate.sessionMetadata{")
                || outline.contains(at + ".sessionUpdate.sessionResults[")
                || outline.contains(at + ".sessionMetadata.sampled?")
                || outline.contains(at + ".sessionResults[].logGroupIdentifier$");
    }

    /** Whether it has what nothing but JSON with log events has. */
    private static boolean isOwn(Set<String> outline, String at) {
        return isSubscription(outline, at) || isRecords(outline, at) || isRowObject(outline, at);
    }

    /** Whether it has members that others may have too, and no others. */
    private static boolean isCommon(Set<String> outline, String at) {
        return isEvent(outline, at + ".logEvents[]")
                || isEvents(outline, at)
                || isResults(outline, at)
                || (outline.contains(at + ".timestamp#") && isEvent(outline, at));
    }

    /** What a subscription filter sends, as such or handed to a Lambda function. */
    private static boolean isSubscription(Set<String> outline, String at) {
        boolean message = outline.contains(at + ".messageType=DATA_MESSAGE")
                || outline.contains(at + ".messageType=CONTROL_MESSAGE");
        boolean sent = outline.contains(at + ".logEvents[")
                || outline.contains(at + ".logGroup$")
                || outline.contains(at + ".owner$");
        return (message && sent) || outline.contains(at + ".awslogs.data$");
    }

    /** What filter-log-events and get-log-events answer. */
    private static boolean isEvents(Set<String> outline, String at) {
        boolean answer = outline.contains(at + ".searchedLogStreams[")
                || outline.contains(at + ".nextToken$")
                || outline.contains(at + ".nextForwardToken$");
        boolean none = outline.contains(at + ".events[") && !outline.contains(at + ".events[]{");
        return none ? answer : isEvent(outline, at + ".events[]");
    }

    private static boolean isEvent(Set<String> outline, String at) {
        boolean any = false;
        for (String path : outline) {
            if (path.startsWith(at + ".")) {
                String name = name(path, at.length() + 1);
                if (!EVENT_MEMBERS.contains(name)) {
                    return false;
                }
                any |= path.equals(at + ".timestamp#")
                        || path.equals(at + ".message$")
                        || path.equals(at + ".eventId$")
                        || path.equals(at + ".id$")
                        || path.equals(at + ".logStreamName$");
            }
        }
        return any;
    }

    private static String name(String path, int from) {
        int at = from;
        while (at < path.length() && Character.isLetterOrDigit(path.charAt(at))) {
            at++;
        }
        return path.substring(from, at);
    }

    /** What get-query-results answers. */
    private static boolean isResults(Set<String> outline, String at) {
        boolean empty = outline.contains(at + ".results[")
                && outline.contains(at + ".status$")
                && outline.contains(at + ".statistics{");
        return empty || isRow(outline, at + ".results[]");
    }

    private static boolean isRow(Set<String> outline, String at) {
        return outline.contains(at + "[].field$") && onlyFields(outline, at + "[].");
    }

    private static boolean onlyFields(Set<String> outline, String at) {
        for (String path : outline) {
            if (path.startsWith(at) && !path.startsWith(at + "field") && !path.startsWith(at + "value")) {
                return false;
            }
        }
        return true;
    }

    /** A row as the console exports it. */
    private static boolean isRowObject(Set<String> outline, String at) {
        return outline.contains(at + ".@message$")
                || (outline.contains(at + ".@timestamp$")
                        && (outline.contains(at + ".@ptr$")
                                || outline.contains(at + ".@logStream$")
                                || outline.contains(at + ".@log$")));
    }

    /** What Kinesis and Firehose hand to functions and give out. */
    private static boolean isRecords(Set<String> outline, String at) {
        boolean kinesis = outline.contains(at + ".Records[].kinesis{")
                || outline.contains(at + ".Records[].eventSource=aws:kinesis")
                || outline.contains(at + ".Records[].Data$")
                || (outline.contains(at + ".Records[") && outline.contains(at + ".NextShardIterator$"));
        boolean firehose = outline.contains(at + ".records[].recordId$")
                || (outline.contains(at + ".records[].data$") && outline.contains(at + ".requestId$"));
        boolean failed = outline.contains(at + ".rawData$") && outline.contains(at + ".attemptsMade#");
        return kinesis || firehose || failed;
    }
}

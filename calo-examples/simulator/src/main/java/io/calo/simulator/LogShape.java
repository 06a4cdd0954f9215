package io.calo.simulator;

import java.util.Arrays;
import java.util.Locale;

/** In which shape the logs are written: as one or another way of getting them out of CloudWatch leaves them. */
public enum LogShape {
    /** CloudWatch's export to S3: a folder for each log stream, {@code <timestamp> <message>} and a blank line. */
    S3_EXPORT("log"),
    /** What a subscription delivers: a JSON object with the events of one stream; each delivery a file. At least once. */
    SUBSCRIPTION("json"),
    /** The same through Firehose into S3: objects of several deliveries, one right after the other. At least once. */
    FIREHOSE("json"),
    /** The event that a subscribed Lambda function gets: the delivery, compressed, in base64. At least once. */
    LAMBDA_EVENT("json"),
    /** The event that a Lambda function gets from a Kinesis stream: several deliveries. At least once. */
    KINESIS("json"),
    /** The output of {@code aws kinesis get-records}: several deliveries. At least once. */
    GET_RECORDS("json"),
    /** Pages of {@code aws logs filter-log-events}, some without events. */
    FILTER_LOG_EVENTS("json"),
    /** Pages of {@code aws logs get-log-events}, which do not name the stream: a folder for each. */
    GET_LOG_EVENTS("json"),
    /** The output of {@code aws logs tail}. */
    TAIL("txt"),
    /** The output of {@code aws logs tail --format short}: whole seconds, no zone, no stream. */
    TAIL_SHORT("txt"),
    /** Results of Logs Insights as its console saves them as CSV, the newest first. */
    INSIGHTS_CSV("csv"),
    /** Results of Logs Insights as its console saves them as JSON, the newest first. */
    INSIGHTS_JSON("json"),
    /** The output of {@code aws logs get-query-results}, the newest first. */
    QUERY_RESULTS("json"),
    /** An export to S3 of a function that logs in Lambda's JSON format, at the default level. */
    LAMBDA_JSON("log");

    private final String extension;

    LogShape(String extension) {
        this.extension = extension;
    }

    /** The end of a plain file's name, without the dot. */
    String extension() {
        return extension;
    }

    /** The name on command lines, such as {@code filter-log-events}. */
    public String commandName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The shape of that name.
     *
     * @throws IllegalArgumentException if there is none, naming all there are
     */
    public static LogShape parse(String commandName) {
        for (LogShape shape : values()) {
            if (shape.commandName().equals(commandName)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("no shape is called " + commandName + "; there are "
                + String.join(
                        ", ", Arrays.stream(values()).map(LogShape::commandName).toList()));
    }
}

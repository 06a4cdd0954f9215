package io.calo.simulator;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes log streams in one shape or several, in which they take turns. Its chance is its own, so that the facts, and the ids of events
 * with them, are the same in every shape.
 */
final class ShapedLogs implements StreamSinks, Closeable {
    private static final long OTHER_DICE = 0x5D1CE5L;

    private final Path out;
    private final Compression compression;
    private final Totals totals;

    /** One of each shape; null for the export, whose streams write their own files. */
    private final List<@Nullable PageWriter> writers = new ArrayList<>();

    private int streams;

    ShapedLogs(Path out, Simulation.Builder options, Totals totals) {
        this.out = out;
        this.compression = options.compression;
        this.totals = totals;
        for (LogShape shape : options.shapes) {
            Dice dice = new Dice(options.seed ^ (OTHER_DICE + shape.ordinal()));
            ShapeFiles files = new ShapeFiles(out, shape, compression, totals);
            writers.add(writer(shape, files, new EventIds(options.seed), dice));
        }
    }

    private static @Nullable PageWriter writer(LogShape shape, ShapeFiles files, EventIds ids, Dice dice) {
        return switch (shape) {
            case S3_EXPORT -> null;
            case SUBSCRIPTION -> new Deliveries(Carriers.plain(files), ids, dice);
            case FIREHOSE -> new Deliveries(Carriers.firehose(files), ids, dice);
            case LAMBDA_EVENT -> new Deliveries(Carriers.lambdaEvent(files), ids, dice);
            case KINESIS -> new Deliveries(Carriers.kinesis(files, dice), ids, dice);
            case GET_RECORDS -> new Deliveries(Carriers.getRecords(files, dice), ids, dice);
            case FILTER_LOG_EVENTS -> CommandLinePages.filterLogEvents(files, ids, dice);
            case GET_LOG_EVENTS -> CommandLinePages.getLogEvents(files, ids, dice);
            case TAIL -> TailPages.detailed(files);
            case TAIL_SHORT -> TailPages.brief(files);
            case INSIGHTS_CSV, INSIGHTS_JSON, QUERY_RESULTS -> new InsightsPages(files, shape, dice);
            case LAMBDA_JSON -> new LambdaJsonPages(files);
        };
    }

    @Override
    public StreamSink of(String folder) {
        PageWriter pages = writers.get(streams % writers.size());
        streams++;
        return pages == null ? new LogFiles(out.resolve(folder), compression, totals) : new PagedStream(folder, pages);
    }

    @Override
    public void close() throws IOException {
        for (PageWriter pages : writers) {
            if (pages != null) {
                pages.close();
            }
        }
    }
}

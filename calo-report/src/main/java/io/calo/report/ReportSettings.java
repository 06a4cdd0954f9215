package io.calo.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What reports are to say beside the analysis itself. Immutable; made by a {@link #builder}, in which all has a default.
 */
public final class ReportSettings {
    /** Where the service's deliveries are deducted at midnight. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Bahrain");

    /** Beyond this many transactions a page holds only those that findings and stories concern. */
    public static final int DEFAULT_MOST_ON_PAGE = 120_000;

    private final ZoneId zone;
    private final List<Path> logs;
    private final PersonalDataPolicy personalData;
    private final @Nullable BaselineComparison comparison;
    private final Instant preparedAt;
    private final int mostOnPage;
    private final @Nullable Path temporaryFolder;

    private ReportSettings(Builder builder) {
        this.zone = builder.zone;
        this.logs = builder.logs;
        this.personalData = builder.personalData;
        this.comparison = builder.comparison;
        this.preparedAt = builder.clock.instant();
        this.mostOnPage = builder.mostOnPage;
        this.temporaryFolder = builder.temporaryFolder;
    }

    /** Settings as they are unless said otherwise. */
    public static ReportSettings defaults() {
        return builder().build();
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The zone of every date and time for people; Bahrain's unless said otherwise. */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The logs that were analysed, as they were given; named in reports, and read once more for the excerpts of records that the page
     * shows. Empty if they are not known or cannot be read twice: then there are no excerpts.
     */
    public List<Path> logs() {
        return logs;
    }

    /** What becomes of personal data in excerpts; masked unless said otherwise. */
    public PersonalDataPolicy personalData() {
        return personalData;
    }

    /** What has changed since an earlier analysis; null if there is none to compare with. */
    public @Nullable BaselineComparison comparison() {
        return comparison;
    }

    /** When the reports are prepared. */
    public Instant preparedAt() {
        return preparedAt;
    }

    /** How many transactions a page embeds at most; beyond, those that findings and stories concern. */
    public int mostOnPage() {
        return mostOnPage;
    }

    /** The folder for temporary files, which must exist; null for the system's. They hold what the logs hold. */
    public @Nullable Path temporaryFolder() {
        return temporaryFolder;
    }

    /** Makes settings. For use by one thread. */
    public static final class Builder {
        private ZoneId zone = DEFAULT_ZONE;
        private List<Path> logs = List.of();
        private PersonalDataPolicy personalData = PersonalDataPolicy.MASKED;
        private @Nullable BaselineComparison comparison;
        private Clock clock = Clock.systemUTC();
        private int mostOnPage = DEFAULT_MOST_ON_PAGE;
        private @Nullable Path temporaryFolder;

        private Builder() {}

        /** See {@link ReportSettings#zone}. */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /** See {@link ReportSettings#logs}. */
        public Builder logs(List<Path> logs) {
            this.logs = List.copyOf(logs);
            return this;
        }

        /** See {@link ReportSettings#personalData}. */
        public Builder personalData(PersonalDataPolicy personalData) {
            this.personalData = Objects.requireNonNull(personalData, "personalData");
            return this;
        }

        /** See {@link ReportSettings#comparison}. */
        public Builder comparison(@Nullable BaselineComparison comparison) {
            this.comparison = comparison;
            return this;
        }

        /** What tells {@link ReportSettings#preparedAt}; the system's unless said otherwise. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * See {@link ReportSettings#mostOnPage}.
         *
         * @throws IllegalArgumentException if {@code mostOnPage} is below zero
         */
        public Builder mostOnPage(int mostOnPage) {
            if (mostOnPage < 0) {
                throw new IllegalArgumentException("mostOnPage is " + mostOnPage + ", below zero");
            }
            this.mostOnPage = mostOnPage;
            return this;
        }

        /**
         * Sets the folder for temporary files, which must exist; the system's unless set, or if null. They hold what the logs hold. It
         * is not looked at before a report is written.
         */
        public Builder temporaryFolder(@Nullable Path temporaryFolder) {
            this.temporaryFolder = temporaryFolder;
            return this;
        }

        /** The settings. */
        public ReportSettings build() {
            return new ReportSettings(this);
        }
    }
}

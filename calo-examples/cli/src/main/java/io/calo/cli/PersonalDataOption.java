package io.calo.cli;

import io.calo.report.PersonalDataPolicy;
import picocli.CommandLine.Option;

/** The option {@code --show-personal-data}: an explicit choice, wherever records are shown. */
final class PersonalDataOption {
    @Option(
            names = "--show-personal-data",
            description =
                    "Show names, e-mail addresses, phones and people's messages as they were logged, in place of ***.")
    private boolean shown;

    /** What was chosen. */
    PersonalDataPolicy policy() {
        return shown ? PersonalDataPolicy.SHOWN : PersonalDataPolicy.MASKED;
    }
}

package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.parser.Coverage;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AnalysisEngineTest {
    private static final Coverage NOTHING = Coverage.none();

    @Test
    void missingArgumentsAreNamed() {
        AnalysisEngine engine = AnalysisEngine.create();

        assertThatNullPointerException().isThrownBy(() -> engine.accept(null)).withMessage("event");
        assertThatNullPointerException().isThrownBy(() -> engine.finish(null)).withMessage("coverage");
        assertThatNullPointerException().isThrownBy(() -> engine.analyze(null)).withMessage("path");
    }

    @Test
    void finishedEngineTakesNothingMore() {
        AnalysisEngine engine = AnalysisEngine.create();
        engine.finish(NOTHING);

        assertThatIllegalStateException()
                .isThrownBy(() -> engine.finish(NOTHING))
                .withMessageContaining("finished");
    }

    @Test
    void missingInputIsNamed() {
        assertThatThrownBy(() -> AnalysisEngine.create().analyze(Path.of("no", "such", "folder")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("such");
    }
}

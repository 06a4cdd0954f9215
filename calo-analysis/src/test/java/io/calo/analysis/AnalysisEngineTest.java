package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.parser.Coverage;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalysisEngineTest {
    private static final Coverage NOTHING = new Coverage(0, 0, 0, 0, Map.of(), 0, 0, List.of());

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

package io.calo.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing begins with and what it has found, tried again with every build: an input found to break a promise breaks none now. */
class FuzzReplayTest {
    @TestFactory
    Stream<DynamicTest> seedPasses() {
        return FuzzTargets.each().stream().flatMap(target -> {
            List<DynamicTest> tests = new ArrayList<>();
            for (byte[] seed : target.seeds()) {
                tests.add(DynamicTest.dynamicTest(target.name() + " seed " + tests.size(), () -> target.check(seed)));
            }
            return tests.stream();
        });
    }

    @TestFactory
    Stream<DynamicTest> inputOnceFoundPasses() {
        return FuzzTargets.each().stream().flatMap(target -> found(target)
                .map(file -> DynamicTest.dynamicTest(
                        target.name() + " " + file.getFileName(), () -> target.check(Files.readAllBytes(file)))));
    }

    private static Stream<Path> found(FuzzTarget target) {
        URL folder = FuzzReplayTest.class.getResource("/fuzz/" + target.name());
        if (folder == null) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyTargetHasANameOfItsOwnAndSeeds() {
        assertThat(FuzzTargets.names()).doesNotHaveDuplicates().doesNotContain(FuzzTargets.ALL);
        assertThat(FuzzTargets.each())
                .allSatisfy(target -> assertThat(target.seeds()).isNotEmpty());
    }

    @Test
    void inputForAllIsTriedByTheOneItNames() {
        AllTargets all = new AllTargets(FuzzTargets.each());
        List<byte[]> seeds = all.seeds();
        assertThat(seeds)
                .hasSize(FuzzTargets.each().stream()
                        .mapToInt(target -> target.seeds().size())
                        .sum());
        assertThat(all.target(seeds.get(0))).isSameAs(FuzzTargets.each().get(0));
        assertThat(AllTargets.rest(seeds.get(0)))
                .isEqualTo(FuzzTargets.each().get(0).seeds().get(0));
        assertThat(all.target(seeds.get(seeds.size() - 1)))
                .isSameAs(FuzzTargets.each().get(FuzzTargets.each().size() - 1));
    }
}

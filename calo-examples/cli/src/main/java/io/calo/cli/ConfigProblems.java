package io.calo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A file of settings, and all that is wrong with it: who mends one mistake should know of the others. */
final class ConfigProblems {
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private record Problem(int line, int column, String text) {}

    ConfigProblems(Path file) {
        this.file = file;
    }

    /**
     * The file's tree of nodes, whose scalars are texts as they were written; empty where it holds nothing but comments.
     *
     * @throws Failure if it cannot be read or is no YAML
     */
    Optional<Node> parse() {
        LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
        try (InputStream in = Files.newInputStream(file)) {
            StreamReader reader = new StreamReader(settings, new YamlUnicodeReader(in));
            return new Composer(settings, new ParserImpl(settings, reader)).getSingleNode();
        } catch (MarkedYamlEngineException e) {
            add(e.getProblemMark().or(e::getContextMark), "is no YAML: " + e.getProblem());
            throw failure();
        } catch (YamlEngineException e) {
            throw e.getCause() instanceof IOException cause
                    ? unreadable(cause)
                    : Failure.usage("--config " + file + " is no YAML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Failure unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Failure.usage("--config " + file + ": there is no such file", e);
        }
        String reason = e instanceof CharacterCodingException ? "it is not in UTF-8" : ErrorMessages.reason(e);
        return Failure.usage("--config " + file + ": cannot be read: " + reason, e);
    }

    /** Notes a mistake. */
    void add(Node at, String text) {
        add(at.getStartMark(), text);
    }

    private void add(Optional<Mark> at, String text) {
        problems.add(new Problem(
                at.map(Mark::getLine).orElse(0) + 1, at.map(Mark::getColumn).orElse(0) + 1, text));
    }

    /** Where a node stands, in words that editors understand. */
    String place(Node node) {
        return node.getStartMark()
                .map(mark -> place(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(file.toString());
    }

    private String place(int line, int column) {
        return file + ":" + line + ":" + column;
    }

    /**
     * Refuses the file if a mistake was noted.
     *
     * @throws Failure with a line for each, in the order of the file
     */
    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw failure();
        }
    }

    private Failure failure() {
        return Failure.usage(problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .map(problem -> place(problem.line, problem.column) + ": " + problem.text)
                .collect(Collectors.joining("\n  ", "--config " + file + " cannot be used:\n  ", "")));
    }
}

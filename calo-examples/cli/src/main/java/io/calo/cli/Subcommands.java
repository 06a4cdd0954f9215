package io.calo.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.HelpCommand;

/** The subcommands, in the order of the help. Looking through one takes picocli a while. */
final class Subcommands {
    private static final String HELP = "help";
    private static final Set<String> VERSION = Set.of("--version", "-V");
    private static final Map<String, Function<Terminal, Object>> BY_NAME = byName();

    private Subcommands() {}

    private static Map<String, Function<Terminal, Object>> byName() {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("analyze", AnalyzeCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("events", EventsCommand::new);
        commands.put("detectors", DetectorsCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("simulate", SimulateCommand::new);
        commands.put(HELP, terminal -> new HelpCommand());
        return commands;
    }

    static List<Object> all(Terminal terminal) {
        return BY_NAME.values().stream().map(make -> make.apply(terminal)).toList();
    }

    /** Those that this line has to do with: one where the line begins with its name, none where it asks for the version. */
    static List<Object> neededBy(String[] line, Terminal terminal) {
        String first = line.length == 0 ? "" : line[0];
        if (line.length == 1 && VERSION.contains(first)) {
            return List.of();
        }
        Function<Terminal, Object> named = BY_NAME.get(first);
        return named == null || first.equals(HELP) ? all(terminal) : List.of(named.apply(terminal));
    }
}

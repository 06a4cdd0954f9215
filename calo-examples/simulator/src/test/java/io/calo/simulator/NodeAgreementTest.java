package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Node reads back every object in the logs, and prints it again as it stands there. Left out where Node is not installed. */
final class NodeAgreementTest {
    /** Evaluates each object and inspects it again; class instances get a class of that name. Errors have no source form. */
    private static final String SCRIPT = String.join(
            "\n",
            "const fs = require('fs'), vm = require('vm'), util = require('util');",
            "class TransactionLock {}",
            "let checked = 0;",
            "for (const text of JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))) {",
            "  const source = text.replace(/^TransactionLock /, '').replace(/createdAt: (\\S+Z)/, \"createdAt: new Date('$1')\")",
            "    .replace(/\\[Object\\]/g, '{ a: { b: 1 } }').replace(/\\[Array\\]/g, '[ [ 1 ] ]');",
            "  let value = vm.runInThisContext('(' + source + ')');",
            "  if (text.startsWith('TransactionLock ')) value = Object.assign(new TransactionLock(), value);",
            "  const again = util.inspect(value);",
            "  if (again !== text) { console.error(text + '\\n---\\n' + again); process.exit(1); }",
            "  if (value.transaction && value.transaction.metadata) {",
            "    for (const part of Object.values(JSON.parse(value.transaction.metadata)))",
            "      if (typeof part === 'string' && /^[[{]/.test(part)) JSON.parse(part);",
            "  }",
            "  checked++;",
            "}",
            "console.log(checked);");

    @TempDir
    Path folder;

    @Test
    void nodePrintsEveryObjectAgainAsItStands() throws IOException, InterruptedException {
        assumeThat(nodeIsInstalled()).as("node is on the PATH").isTrue();
        Path logs = folder.resolve("logs");
        Simulation.builder()
                .subscribers(200)
                .days(30)
                .faults(FaultPlan.all(2))
                .build()
                .writeTo(logs);
        Set<String> objects = objects(logs);
        assertThat(objects).hasSizeGreaterThan(3000);
        Path input = folder.resolve("objects.json");
        TextBuffer json = new TextBuffer(1 << 20);
        Json list = new Json(json).openList();
        objects.forEach(list::text);
        list.closeList();
        Files.writeString(input, json.toString());
        Path script = Files.writeString(folder.resolve("check.js"), SCRIPT);
        Process node = new ProcessBuilder("node", script.toString(), input.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo(Integer.toString(objects.size()));
    }

    private static Set<String> objects(Path logs) {
        Set<String> objects = new LinkedHashSet<>();
        Set<String> kinds = new TreeSet<>();
        for (LogText.Line line : LogText.records(logs)) {
            String kind = LogText.kind(line);
            String message = line.message();
            int brace = message.indexOf('{');
            boolean inspected =
                    switch (kind) {
                        case "sync-started",
                                "overdraft-refused",
                                "balance-mismatch",
                                "lock-created",
                                "notification-sent" -> true;
                        case "payment-message" -> message.startsWith("record {");
                        case "sync-skipped" -> true;
                        default -> false;
                    };
            if (inspected && brace >= 0) {
                kinds.add(kind);
                int from = kind.equals("lock-created") ? message.indexOf("TransactionLock {") : brace;
                objects.add(message.substring(from, message.lastIndexOf('}') + 1));
            }
        }
        assertThat(kinds).hasSize(7);
        return objects;
    }

    private static boolean nodeIsInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, "node"))
                        .filter(Files::isExecutable)
                        .collect(Collectors.toSet())
                        .size()
                > 0;
    }
}

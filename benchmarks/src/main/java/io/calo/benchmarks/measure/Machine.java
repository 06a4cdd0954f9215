package io.calo.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where something was measured. */
public final class Machine {
    private static final Path CPUS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    private Machine() {}

    /**
     * Processors, system, Java, and how busy the machine is at this moment: its load is how many threads have run or waited to
     * run in the last minute.
     *
     * @throws IOException if the system does not let itself be asked
     */
    public static String describe() throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return Runtime.getRuntime().availableProcessors() + " × " + model() + ", " + property("os.name") + " "
                + property("os.version") + ", " + property("java.vm.name") + " " + property("java.vm.version")
                + "; load before: " + (load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load));
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String model() throws IOException {
        if (!Files.isReadable(CPUS)) {
            return property("os.arch");
        }
        return Files.readAllLines(CPUS).stream()
                .filter(line -> line.startsWith(MODEL))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseGet(() -> property("os.arch"));
    }
}

/** The command {@code calo}: the library on a terminal. Start at {@link io.calo.cli.Calo}. */
module io.calo.cli {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires io.calo.report;
    requires io.calo.simulator;
    requires me.tongfei.progressbar;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    opens io.calo.cli to
            info.picocli;
}

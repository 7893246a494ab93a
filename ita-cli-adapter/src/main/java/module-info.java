/** The ita command: a thin adapter that hands files to the core and shows what comes back. */
module th.ita.cli {
    requires info.picocli;
    requires th.ita.export;
    requires th.ita.links;
    requires th.ita.storage;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    opens th.ita.cli to
            info.picocli;
    opens th.ita.cli.desk to
            info.picocli;
    opens th.ita.cli.frameworks to
            info.picocli;
    opens th.ita.cli.papers to
            info.picocli;
    opens th.ita.cli.planning to
            info.picocli;
    opens th.ita.cli.publishing to
            info.picocli;
    opens th.ita.cli.scores to
            info.picocli;
    opens th.ita.cli.signing to
            info.picocli;
    opens th.ita.cli.stores to
            info.picocli;
}

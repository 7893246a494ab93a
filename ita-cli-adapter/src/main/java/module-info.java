/** The ita command: a thin adapter that hands files to the core and shows what comes back. */
module th.ita.cli {
    requires info.picocli;
    requires th.ita.export;
    requires th.ita.links;
    requires th.ita.storage;
    requires static org.jspecify;

    opens th.ita.cli to
            info.picocli;
}

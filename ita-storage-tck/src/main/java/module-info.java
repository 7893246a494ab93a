/** The conformance suites that every store of revisions must pass. For test scope; needs JUnit. */
module th.ita.storage.tck {
    requires transitive th.ita.domain;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports th.ita.storage.tck;

    // The engine calls the rules, which stand in interfaces that nobody else needs to see.
    opens th.ita.storage.tck;
}

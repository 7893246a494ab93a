/** Looks at evidence over HTTP: politely, within limits, and never inside the host's own networks. */
module th.ita.links {
    requires transitive th.ita.domain;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports th.ita.links;
}

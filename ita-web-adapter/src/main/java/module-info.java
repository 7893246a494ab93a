/** The assessment over HTTP: an API for programs and pages for people, alone or in a host's container. */
module th.ita.web {
    requires transitive th.ita.export;
    requires transitive jakarta.servlet;
    requires gg.jte.runtime;
    requires io.javalin;
    requires th.ita.links;
    requires static java.compiler; // the mark of generated classes
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports th.ita.web;
    exports th.ita.web.access;
    exports th.ita.web.access.audit;
    exports th.ita.web.access.limit;
    exports th.ita.web.access.network;
}

/** Values, aggregates and ports of the integrity and transparency assessment (ITA). Pure: no I/O, no clock, no logging. */
module th.ita.domain {
    requires transitive io.vavr;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports th.ita.domain;
    exports th.ita.domain.agency;
    exports th.ita.domain.assessment;
    exports th.ita.domain.evidence;
    exports th.ita.domain.framework;
    exports th.ita.domain.life;
    exports th.ita.domain.measures;
    exports th.ita.domain.period;
    exports th.ita.domain.port;
    exports th.ita.domain.refusal;
    exports th.ita.domain.revision;
    exports th.ita.domain.score;
    exports th.ita.domain.survey;
    exports th.ita.domain.text;
    exports th.ita.domain.time;

    uses th.ita.domain.port.RevisionStoreProvider;
}

/** Frameworks by fiscal year, scoring, inference and completeness. Pure: reads nothing but its own resources. */
module th.ita.rules {
    requires transitive th.ita.domain;
    requires com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports th.ita.rules.analysis;
    exports th.ita.rules.comparison;
    exports th.ita.rules.batch;
    exports th.ita.rules.checking;
    exports th.ita.rules.compiled;
    exports th.ita.rules.audit;
    exports th.ita.rules.completeness;
    exports th.ita.rules.drafting;
    exports th.ita.rules.evidence;
    exports th.ita.rules.finding;
    exports th.ita.rules.frameworks;
    exports th.ita.rules.frameworks.validation;
    exports th.ita.rules.fulfilment;
    exports th.ita.rules.history;
    exports th.ita.rules.inference;
    exports th.ita.rules.json;
    exports th.ita.rules.mapping;
    exports th.ita.rules.planning;
    exports th.ita.rules.planning.certificate;
    exports th.ita.rules.planning.task;
    exports th.ita.rules.reminders;
    exports th.ita.rules.review;
    exports th.ita.rules.scoring;
    exports th.ita.rules.standing;
    exports th.ita.rules.survey;
    exports th.ita.rules.targeting;
    exports th.ita.rules.wording;
}

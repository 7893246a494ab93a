package th.ita.web.access;

import th.ita.domain.life.Act;

/**
 * Everything that can be asked of the server, as rights: the least role each takes and where one must have it. A route names its
 * right; none decides by itself.
 */
public enum Right {
    /** Whether the server lives, how to sign in, styles and scripts, the description of the API. */
    LOOK_FROM_OUTSIDE(Scope.NOWHERE, Role.VIEWER),
    /** Reads frameworks, which are the same for all agencies. */
    READ_FRAMEWORKS(Scope.ANYWHERE, Role.VIEWER),
    /** Has something worked out from what the request itself brings; nothing is kept. */
    CALCULATE(Scope.ANYWHERE, Role.VIEWER),
    /** Lists the agencies, of which everybody sees those where they have a role. */
    LIST_AGENCIES(Scope.ANYWHERE, Role.VIEWER),
    /** Reads a result with its score, explanation and analysis. */
    READ_ASSESSMENT(Scope.AGENCY, Role.VIEWER),
    /** Reads a plan with its life, findings and the state of its evidence. */
    READ_PLAN(Scope.AGENCY, Role.VIEWER),
    /** Reads earlier revisions and what changed between them. */
    READ_HISTORY(Scope.AGENCY, Role.VIEWER),
    /** Has papers made of what is kept. */
    MAKE_DOCUMENTS(Scope.AGENCY, Role.VIEWER),
    /** Keeps what a file says. */
    IMPORT(Scope.AGENCY, Role.EDITOR),
    /** Keeps a result. */
    WRITE_ASSESSMENT(Scope.AGENCY, Role.EDITOR),
    /** Drafts a plan. */
    WRITE_PLAN(Scope.AGENCY, Role.EDITOR),
    /** Begins to carry an approved plan out. */
    START_PLAN(Scope.AGENCY, Role.EDITOR),
    /** Notes progress, results, recommendations and evidence. */
    RECORD(Scope.AGENCY, Role.EDITOR),
    /** Has links looked at, which makes the server ask other servers. */
    LOOK_AT_LINKS(Scope.AGENCY, Role.EDITOR),
    /** Approves a draft; that nobody approves their own is the domain's rule. */
    APPROVE_PLAN(Scope.AGENCY, Role.APPROVER),
    /** Sends an approved plan back to be drafted. */
    REVISE_PLAN(Scope.AGENCY, Role.APPROVER),
    /** Closes a plan for good. */
    CLOSE_PLAN(Scope.AGENCY, Role.APPROVER),
    /** Makes the pages that everybody may read. */
    PUBLISH(Scope.AGENCY, Role.APPROVER),
    /** Reads who changed what from where. */
    READ_AUDIT_TRAIL(Scope.AGENCY, Role.ADMINISTRATOR),
    /** Reads how the server fares. */
    READ_METRICS(Scope.SERVER, Role.VIEWER),
    /** Makes and revokes tokens and links to sign in with. */
    MANAGE_ACCESS(Scope.SERVER, Role.ADMINISTRATOR);

    /** Where the role must be held. */
    public enum Scope {
        /** Nobody need be known. */
        NOWHERE,
        /** At any agency. */
        ANYWHERE,
        /** At the agency that it is about. */
        AGENCY,
        /** At all agencies. */
        SERVER
    }

    private final Scope scope;
    private final Role least;

    Right(Scope scope, Role least) {
        this.scope = scope;
        this.least = least;
    }

    /**
     * What a command on a plan takes.
     *
     * @param act the kind of command
     * @return the right that it takes
     */
    public static Right of(Act act) {
        return switch (act) {
            case FRAME, ADD, CHANGE, WITHDRAW -> WRITE_PLAN;
            case APPROVE -> APPROVE_PLAN;
            case REVISE -> REVISE_PLAN;
            case START -> START_PLAN;
            case RECORD_PROGRESS, RECORD_RESULT, RECOMMEND, ATTACH_EVIDENCE -> RECORD;
            case CLOSE -> CLOSE_PLAN;
        };
    }

    /** {@return where the role must be held} */
    public Scope scope() {
        return scope;
    }

    /** {@return the least role that it takes; of no meaning where nobody need be known} */
    public Role least() {
        return least;
    }
}

package th.ita.web.http;

import th.ita.domain.refusal.Refusal;

/** Tells people at a browser what programs are told as a problem. */
@FunctionalInterface
public interface ProblemPages {
    /** No pages: everybody is told the problem as it is. */
    ProblemPages NONE = (problem, refusal, request) -> problem;

    /**
     * A problem as a page.
     *
     * @param problem the problem, whose status and headers the page keeps
     * @param refusal what is the matter
     * @param request what was asked, which may have been turned away before it was known who asks
     * @return the page
     */
    Reply page(Reply problem, Refusal refusal, Request request);
}

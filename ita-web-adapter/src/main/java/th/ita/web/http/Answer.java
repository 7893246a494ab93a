package th.ita.web.http;

import io.vavr.control.Either;
import th.ita.domain.refusal.Refusal;

/** What answers a request. */
@FunctionalInterface
public interface Answer {
    /**
     * Answers.
     *
     * @param request the request
     * @return the reply, or why there is none
     */
    Either<Refusal, Reply> answer(Request request);
}

package th.ita.web.api;

import io.vavr.control.Either;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.Input;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;

/** Something that is asked of a document, kept or brought. */
@FunctionalInterface
interface Question {
    /** The answer, the same for the same document, parameters and language; or why there is none. */
    Either<Refusal, Reply> ask(Input input, Request request);
}

package th.ita.web.http;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;

/** Upon which revision a change was made, as If-Match and If-None-Match say it. No change goes without one of the two. */
final class Precondition {
    private Precondition() {}

    /** The number of the revision that the change is to follow, 0 for a first one; or why it cannot be made. */
    static Either<Refusal, Integer> expected(
            Optional<String> ifMatch, Optional<String> ifNoneMatch, Optional<Revision> current) {
        if (ifMatch.isEmpty() && ifNoneMatch.isEmpty()) {
            return Either.left(Refusal.of(WebRefusal.PRECONDITION_MISSING, Place.unknown()));
        }
        boolean matches = ifMatch.isEmpty()
                || current.filter(revision -> Tag.of(revision).isIn(ifMatch.get()))
                        .isPresent();
        boolean newEnough = ifNoneMatch.isEmpty()
                || current.isEmpty()
                || !Tag.of(current.get()).isIn(ifNoneMatch.get());
        return matches && newEnough
                ? Either.right(current.map(Revision::number).orElse(0))
                : Either.left(Refusal.of(
                        WebRefusal.REVISION_CHANGED,
                        Place.unknown(),
                        ifMatch.or(() -> ifNoneMatch).orElseThrow(),
                        current.map(revision -> Tag.of(revision).text()).orElse("–")));
    }
}

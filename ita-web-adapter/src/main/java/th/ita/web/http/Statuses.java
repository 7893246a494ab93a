package th.ita.web.http;

import java.util.Map;
import java.util.Optional;
import th.ita.domain.life.LifeRefusal;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.domain.revision.RevisionRefusal;
import th.ita.export.publishing.PublishingRefusal;
import th.ita.rules.history.HistoryRefusal;
import th.ita.web.access.AccessRefusal;
import th.ita.web.desk.DeskRefusal;

/** Status codes of refusals: by their code where that says one, else by the part of the request they are about. */
final class Statuses {
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int BROKEN = 500;
    private static final int BUSY = 503;

    private static final Map<RefusalCode, Integer> BY_CODE = Map.ofEntries(
            Map.entry(DeskRefusal.NO_SUCH_DOCUMENT, NOT_FOUND),
            Map.entry(DeskRefusal.NO_SUCH_REVISION, NOT_FOUND),
            Map.entry(DeskRefusal.NO_SUCH_AGENCY, NOT_FOUND),
            Map.entry(DeskRefusal.NO_PLACE_FOR_SITES, CONFLICT),
            Map.entry(DeskRefusal.TOO_MANY_LOOKS, BUSY),
            Map.entry(DeskRefusal.NO_SUCH_LOOK, NOT_FOUND),
            Map.entry(DeskRefusal.NO_RESULT_OF_YEAR, NOT_FOUND),
            Map.entry(PublishingRefusal.NO_SITE_HERE, CONFLICT),
            Map.entry(PublishingRefusal.SITE_FILE_IN_THE_WAY, CONFLICT),
            Map.entry(PublishingRefusal.SITE_NOT_A_FOLDER, CONFLICT),
            Map.entry(PublishingRefusal.STANDING_IN_SITE, CONFLICT),
            Map.entry(HistoryRefusal.NO_LIFE, NOT_FOUND),
            Map.entry(LifeRefusal.MAKER_APPROVES, FORBIDDEN),
            Map.entry(LifeRefusal.NOT_IN_THIS_STAGE, CONFLICT),
            Map.entry(LifeRefusal.MEASURE_WITHDRAWN, CONFLICT),
            Map.entry(LifeRefusal.RESULTS_MISSING, CONFLICT),
            Map.entry(LifeRefusal.NO_MEASURES, CONFLICT),
            Map.entry(RevisionRefusal.PAYLOAD_TOO_LARGE, TOO_LARGE),
            Map.entry(HistoryRefusal.REVISION_NOT_INTACT, BROKEN));

    private Statuses() {}

    static int of(Refusal refusal) {
        if (refusal.code() instanceof WebRefusal known) {
            return known.status();
        }
        if (refusal.code() instanceof AccessRefusal known) {
            return known.status();
        }
        return Optional.ofNullable(BY_CODE.get(refusal.code()))
                .orElseGet(() -> refusal.where().path().map(Statuses::byPart).orElse(UNPROCESSABLE));
    }

    /** Parts of the address are written {@code {year}}, parameters {@code ?year}; all else is a place in the body. */
    private static int byPart(String path) {
        if (path.startsWith("{")) {
            return NOT_FOUND;
        }
        return path.startsWith("?") ? BAD_REQUEST : UNPROCESSABLE;
    }
}

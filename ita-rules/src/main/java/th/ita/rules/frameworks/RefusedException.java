package th.ita.rules.frameworks;

import java.io.Serial;
import th.ita.domain.ItaException;
import th.ita.domain.refusal.Refusal;

/** Carries a refusal from deep inside a file up to {@link FrameworkFile}, which hands it on as a value. */
final class RefusedException extends ItaException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}

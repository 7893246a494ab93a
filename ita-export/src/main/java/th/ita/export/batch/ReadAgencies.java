package th.ita.export.batch;

import java.util.Optional;
import th.ita.rules.batch.Groups;
import th.ita.rules.batch.RankedAgencies;
import th.ita.rules.batch.ScoredAgencies;
import th.ita.rules.compiled.CompiledScorer;

/** The agencies that were read so far, and their scores. */
final class ReadAgencies {
    private final ScoredAgencies scores;
    private final RowNames names = new RowNames();
    private final Groups types = new Groups();
    private final Groups provinces = new Groups();

    ReadAgencies(CompiledScorer scorer) {
        this.scores = new ScoredAgencies(scorer);
    }

    /** The earlier line that names the same agency. */
    Optional<Integer> earlier(AgencyRow row) {
        return names.earlier(row.key());
    }

    void add(AgencyRow row) {
        scores.add(row.met, row.figures);
        names.add(row.key(), row.id, row.name, row.line);
        types.add(row.type);
        provinces.add(row.province);
    }

    RankedAgencies ranked() {
        return RankedAgencies.of(scores, types, provinces);
    }

    RowNames names() {
        return names;
    }
}

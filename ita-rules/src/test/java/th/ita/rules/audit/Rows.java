package th.ita.rules.audit;

import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;

/** Rows of tables, as tests write them. */
final class Rows {
    private Rows() {}

    /** A row of a year: level, figure, level, figure …; a level may be {@code OITWeighted} or {@code grade} too. */
    static PublishedRow row(int year, String... cells) {
        return builder(year, cells).build();
    }

    static PublishedRow.Builder builder(int year, String... cells) {
        PublishedRow.Builder row = PublishedRow.builder().fiscalYear(FiscalYear.of(year));
        for (int i = 0; i < cells.length; i += 2) {
            String head = cells[i];
            if (head.equals("grade")) {
                row.grade(cells[i + 1]);
            } else if (head.endsWith("Weighted")) {
                row.putWeighted(LevelCode.of(head.substring(0, 3)), score(cells[i + 1]));
            } else {
                row.putScore(LevelCode.of(head), score(cells[i + 1]));
            }
        }
        return row;
    }

    static ReportedScore score(String figure) {
        return ReportedScore.parse(figure).get();
    }
}

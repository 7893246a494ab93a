package th.ita.export.compose;

import java.util.ArrayList;
import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.export.document.Inline;
import th.ita.rules.inference.Pattern;
import th.ita.rules.scoring.ScoreSheet;

/** How many items of each sub-indicator were met, in words. */
record SubIndicatorCounts(ScoreSheet sheet, LevelCode indicator, Words words) {
    /** An entry for each sub-indicator; those with the lowest share are marked, unless all are alike. */
    List<List<Inline>> entries(Pattern pattern) {
        List<SubIndicator> subs = framework().subIndicatorsIn(indicator);
        List<Score> scores = subs.stream().map(sub -> score(sub, pattern)).toList();
        Score lowest = scores.stream().min(Score::compareTo).orElse(Score.FULL);
        boolean alike = scores.stream().allMatch(lowest::equals);
        return subs.stream()
                .map(sub -> entry(sub, pattern, !alike && score(sub, pattern).equals(lowest)))
                .toList();
    }

    /** The code and the name of a sub-indicator with a colon, as the beginning of an entry. */
    List<Inline> name(LevelCode code) {
        List<Inline> runs = new ArrayList<>();
        runs.add(new Inline.Plain(code + " "));
        framework().subIndicators().stream()
                .filter(sub -> sub.code().equals(code))
                .findFirst()
                .ifPresent(sub -> runs.addAll(words.official(sub.name())));
        runs.add(new Inline.Plain(": "));
        return runs;
    }

    private List<Inline> entry(SubIndicator sub, Pattern pattern, boolean weakest) {
        List<Inline> runs = new ArrayList<>(name(sub.code()));
        runs.add(words.plain(
                "result.part.counts",
                Integer.toString(pattern.metIn(sub.code())),
                Integer.toString(size(sub)),
                sheet.printed(score(sub, pattern)).toPlainString()));
        if (weakest) {
            runs.add(new Inline.Plain(" "));
            runs.add(new Inline.Strong(words.text("result.part.weakest")));
        }
        return runs;
    }

    private Score score(SubIndicator sub, Pattern pattern) {
        return Score.of(Fraction.of(100L * pattern.metIn(sub.code()), size(sub)));
    }

    private int size(SubIndicator sub) {
        return framework().itemsIn(sub.code()).size();
    }

    private Framework framework() {
        return sheet.framework();
    }
}

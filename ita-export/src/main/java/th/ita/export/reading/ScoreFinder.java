package th.ita.export.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Numerals;

/** Finds the published scores a report states in its prose: ตัวชี้วัดที่ ๙ … ได้คะแนนร้อยละ ๔๙.๘๙, คะแนนรวม …. */
final class ScoreFinder {
    private static final String NUMBER = "[0-9]{1,3}(?:\\.[0-9]{1,4})?";
    private static final String FIGURE = "(?:คะแนน(?:\\s*(?:เฉลี่ย|รวม|ร้อยละ|เท่ากับ|อยู่ที่|=|:)){0,4}\\s*(?<score>"
            + NUMBER + ")|(?:ร้อยละ\\s*)?(?<before>" + NUMBER + ")\\s*คะแนน)";
    private static final Pattern INDICATOR = Pattern.compile(
            "ตัวชี้วัด(?:ย่อย)?(?:ที่)?\\s*(?<code>[0-9]{1,2}(?:\\.[0-9])?)(?![0-9.])[^0-9]{0,120}?" + FIGURE);
    private static final Pattern INSTRUMENT = Pattern.compile("(?<code>IIT|EIT|OIT)\\)?[^0-9]{0,40}?" + FIGURE);
    private static final Pattern TOTAL = Pattern.compile("(?:คะแนนรวม|คะแนนภาพรวม|ผลคะแนนรวม|คะแนนเฉลี่ยรวม)"
            + "(?:\\s*(?:ร้อยละ|เท่ากับ|อยู่ที่|=|:)){0,3}\\s*(?<score>" + NUMBER + ")(?<before>)(?<code>)");
    private static final Pattern GRADE = Pattern.compile("(?:ระดับ|เกรด)\\s*(AA|[A-F])(?![A-Za-z])");

    private final SortedMap<LevelCode, ReportedScore> scores = new TreeMap<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private Optional<String> grade = Optional.empty();

    private ScoreFinder() {}

    /** Looks for the scores that lines state. */
    static ScoreFinder in(List<Part.Text> lines) {
        ScoreFinder found = new ScoreFinder();
        lines.forEach(found::read);
        return found;
    }

    /** The scores, by level. */
    SortedMap<LevelCode, ReportedScore> scores() {
        return scores;
    }

    /** The grade, if one is stated. */
    Optional<String> grade() {
        return grade;
    }

    /** The lines with a figure that is no score, or that contradicts an earlier one. */
    List<UnreadLine> unread() {
        return unread;
    }

    private void read(Part.Text line) {
        String digits = Numerals.ARABIC.write(line.words());
        for (Pattern pattern : List.of(INDICATOR, INSTRUMENT, TOTAL)) {
            Matcher match = pattern.matcher(digits);
            while (match.find()) {
                String figure = match.group("score") == null ? match.group("before") : match.group("score");
                boolean total = match.group("code").isEmpty();
                keep(total ? LevelCode.TOTAL.value() : match.group("code"), figure, line);
            }
        }
        Matcher letter = GRADE.matcher(digits);
        if (grade.isEmpty() && letter.find()) {
            grade = Optional.of(letter.group(1));
        }
    }

    private void keep(String code, String figure, Part.Text line) {
        Optional<ReportedScore> score = ReportedScore.parse(figure).toJavaOptional();
        Optional<LevelCode> level = LevelCode.parse(code).toJavaOptional();
        if (score.isEmpty() || level.isEmpty()) {
            unread.add(new UnreadLine(line.spot(), line.words()));
            return;
        }
        ReportedScore earlier = scores.putIfAbsent(level.get(), score.get());
        if (earlier != null && !earlier.equals(score.get())) {
            unread.add(new UnreadLine(line.spot(), line.words()));
        }
    }
}

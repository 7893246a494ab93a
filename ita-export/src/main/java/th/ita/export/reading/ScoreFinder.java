package th.ita.export.reading;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Numerals;

/** Finds the published scores a report states in its prose: ตัวชี้วัดที่ ๙ … ได้คะแนนร้อยละ ๔๙.๘๙, คะแนนรวม …. */
final class ScoreFinder {
    private static final String FIGURE =
            "\\s*(?:เฉลี่ย|รวม|ร้อยละ|เท่ากับ|อยู่ที่|=|:|\\s){0,4}\\s*(?<score>[0-9]{1,3}(?:\\.[0-9]{1,4})?)";
    private static final Pattern INDICATOR = Pattern.compile(
            "ตัวชี้วัด(?:ย่อย)?(?:ที่)?\\s*(?<code>[0-9]{1,2}(?:\\.[0-9])?)(?![0-9.])[^0-9]{0,120}?คะแนน" + FIGURE);
    private static final Pattern INSTRUMENT =
            Pattern.compile("(?<code>IIT|EIT|OIT)\\)?[^0-9]{0,40}?(?:ได้คะแนน|คะแนน)" + FIGURE);
    private static final Pattern TOTAL = Pattern.compile("(?:คะแนนรวม|คะแนนภาพรวม|ผลคะแนนรวม|คะแนนเฉลี่ยรวม)" + FIGURE);

    private ScoreFinder() {}

    /** The scores that texts state, by level. */
    static SortedMap<LevelCode, ReportedScore> find(List<String> texts) {
        SortedMap<LevelCode, ReportedScore> found = new TreeMap<>();
        for (String text : texts) {
            String digits = Numerals.ARABIC.write(text);
            collect(INDICATOR.matcher(digits), true, found);
            collect(INSTRUMENT.matcher(digits), true, found);
            collect(TOTAL.matcher(digits), false, found);
        }
        return found;
    }

    private static void collect(Matcher match, boolean named, SortedMap<LevelCode, ReportedScore> found) {
        while (match.find()) {
            String code = named ? match.group("code") : LevelCode.TOTAL.value();
            LevelCode.parse(code)
                    .peek(level ->
                            ReportedScore.parse(match.group("score")).peek(score -> found.putIfAbsent(level, score)));
        }
    }
}

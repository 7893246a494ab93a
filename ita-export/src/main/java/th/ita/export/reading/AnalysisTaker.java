package th.ita.export.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.ita.domain.measures.Analysis;

/** Takes the three labelled parts of an analysis, each a label and the list that follows it. */
final class AnalysisTaker {
    private static final String NUMBER = "(?:[0-9๐-๙]+[.)]\\s*)*";
    private static final Pattern LABEL = Pattern.compile(NUMBER
            + "(?:(?<urgent>จุดอ่อน)|(?<develop>ประเด็นที่(?:จะ)?(?:ต้อง|ควร)พัฒนา)|(?<approach>แนวทาง(?:การ)?นำ\\S{0,30}ปฏิบัติ))"
            + "[^:]{0,60}:?");
    private static final Pattern LISTED = Pattern.compile("(?:[-–•*]|[0-9๐-๙]+[.)])\\s*(\\S.*)");

    private final List<String> urgent = new ArrayList<>();
    private final List<String> toDevelop = new ArrayList<>();
    private final List<String> approach = new ArrayList<>();
    private @Nullable List<String> current;

    /** Takes a text if it is a label or an item under one; any other text ends the list. */
    boolean takes(String text, boolean isListed) {
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            current = label.group("urgent") != null ? urgent : label.group("develop") != null ? toDevelop : approach;
            return true;
        }
        Matcher listed = LISTED.matcher(text);
        if (current != null && (isListed || listed.matches())) {
            current.add(listed.matches() ? listed.group(1) : text);
            return true;
        }
        current = null;
        return false;
    }

    Analysis taken() {
        return new Analysis(urgent, toDevelop, approach);
    }
}

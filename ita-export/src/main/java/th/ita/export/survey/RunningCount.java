package th.ita.export.survey;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.SurveyTally;
import th.ita.export.thai.ThaiText;
import th.ita.rules.survey.SurveyCounter;
import th.ita.rules.survey.SurveyForm;

/** What was counted so far in one file: a counter for each agency, and what was not understood. */
final class RunningCount {
    /** As many spellings of agencies are remembered as a nation has agencies, and some. */
    private static final int REMEMBERED = 100_000;

    private final SurveyForm form;
    private final SurveyCounter zero;
    private final Map<String, SurveyCounter> counters = new HashMap<>();
    private final Map<String, SurveyCounter> spelled = new HashMap<>();
    private final List<Refusal> problems = new ArrayList<>();
    private long moreProblems;
    private @Nullable SurveyCounter unnamed;

    RunningCount(SurveyForm form, int[] asked) {
        this.form = form;
        this.zero = new SurveyCounter(form);
        for (int part : asked) {
            zero.ask(part);
        }
    }

    /** The counter of an agency as the file spells it, which most lines spell as one before. */
    SurveyCounter of(String agency) {
        SurveyCounter known = spelled.get(agency);
        if (known != null) {
            return known;
        }
        SurveyCounter counter = counters.computeIfAbsent(ThaiText.comparable(agency), name -> zero.another());
        unnamed = unnamed == null ? counters.get("") : unnamed;
        if (spelled.size() < REMEMBERED) {
            spelled.put(agency, counter);
        }
        return counter;
    }

    /** Whether a counter is that of respondents who name no agency. */
    boolean isUnnamed(SurveyCounter counter) {
        return counter == unnamed;
    }

    void problem(Refusal refusal) {
        if (problems.size() < SurveyCount.TOLD) {
            problems.add(refusal);
        } else {
            moreProblems++;
        }
    }

    /** Writes down what was counted, for {@link #restore}. */
    void write(DataOutputStream out) throws IOException {
        TallyData.writeProblems(out, problems);
        out.writeLong(moreProblems);
        out.writeInt(counters.size());
        for (Map.Entry<String, SurveyCounter> counter : counters.entrySet()) {
            TallyData.writeText(out, counter.getKey());
            TallyData.write(out, counter.getValue().tally());
        }
    }

    /** Counts what was written down. */
    void restore(DataInputStream in) throws IOException {
        problems.addAll(TallyData.readProblems(in));
        moreProblems += in.readLong();
        for (int left = in.readInt(); left > 0; left--) {
            of(TallyData.readText(in)).add(TallyData.read(in));
        }
    }

    SurveyCount counted(List<IgnoredColumn> ignored) {
        SortedMap<String, SurveyTally> tallies = new TreeMap<>();
        counters.forEach((agency, counter) -> tallies.put(agency, counter.tally()));
        return new SurveyCount(new TreeMap<>(Map.of(form.instrument(), tallies)), problems, moreProblems, ignored);
    }
}

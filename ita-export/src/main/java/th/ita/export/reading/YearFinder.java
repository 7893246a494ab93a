package th.ita.export.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;

/**
 * The fiscal years a report names: that of the result it starts from, and that of its measures. A year that follows a
 * word of assessing in the same sentence is the assessed one.
 *
 * @param assessed the year of the result, if it is named
 * @param stated the years the text names that can be those of the measures
 */
record YearFinder(Optional<FiscalYear> assessed, SortedSet<FiscalYear> stated) {
    private static final Pattern YEAR =
            Pattern.compile("(?:ปีงบประมาณ|ประจำปี)\\s*(?:งบประมาณ)?\\s*(?:พ\\.\\s*ศ\\.)?\\s*(2[56][0-9]{2})");
    private static final Pattern ASSESSING = Pattern.compile("ผลการประเมิน|ได้คะแนน|ผลคะแนน");
    private static final int SENTENCE = 120;

    /** The years that texts name. */
    static YearFinder in(List<String> texts) {
        List<FiscalYear> assessed = new ArrayList<>();
        List<FiscalYear> others = new ArrayList<>();
        for (String text : texts) {
            String digits = Numerals.ARABIC.write(text);
            Matcher year = YEAR.matcher(digits);
            while (year.find()) {
                String before = digits.substring(Math.max(0, year.start() - SENTENCE), year.start());
                FiscalYear found = FiscalYear.of(Integer.parseInt(year.group(1)));
                (ASSESSING.matcher(before).find() ? assessed : others).add(found);
            }
        }
        Optional<FiscalYear> result = assessed.stream().max(Comparator.naturalOrder());
        SortedSet<FiscalYear> later = others.stream()
                .filter(year -> result.isEmpty() || year.compareTo(result.get()) > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        return new YearFinder(result, later);
    }

    /** The year of the measures: the last of those named, or else the one after the assessed year. */
    Optional<FiscalYear> planned() {
        return stated.isEmpty() ? assessed.map(FiscalYear::next) : Optional.of(stated.last());
    }

    /** The year of the measures, where the text names one and it cannot be the year of a hint. */
    Optional<FiscalYear> contradicting(FiscalYear hint) {
        return stated.isEmpty() || stated.contains(hint) ? Optional.empty() : planned();
    }
}

package th.ita.export.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.PeriodPhrase;
import th.ita.rules.targeting.TargetMatcher;
import th.ita.rules.targeting.Targets;

/** Makes a measure of a row: broken words mended, units split, the period understood, the items found. */
final class MeasureMaker {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

    private final Framework framework;
    private final TargetMatcher matcher;
    private final Mending mending;

    MeasureMaker(Framework framework, Mending mending) {
        this.framework = framework;
        this.matcher = TargetMatcher.of(framework);
        this.mending = mending;
    }

    Measure measure(MeasureRow row) {
        String title = mending.mend(row.text(Column.MEASURE));
        String method = mending.mend(row.text(Column.METHOD));
        Targets targets = matcher.targets(title, method);
        return Measure.builder()
                .title(title)
                .method(stated(method))
                .responsible(ResponsibleUnits.split(mending.mend(row.text(Column.RESPONSIBLE))))
                .period(stated(row.text(Column.PERIOD)).map(text -> PeriodPhrase.read(text, framework.fiscalYear())))
                .result(stated(mending.mend(row.text(Column.RESULT))))
                .recommendation(stated(mending.mend(row.text(Column.RECOMMENDATION))))
                .targets(targets.named())
                .inferredTargets(targets.inferred())
                .evidence(evidence(row))
                .build();
    }

    /** Whether a text holds an address that can be evidence. */
    static boolean holdsLink(String text) {
        return LINK.matcher(text).find();
    }

    private static List<Evidence> evidence(MeasureRow row) {
        return Stream.of(Column.EVIDENCE, Column.RESULT)
                .map(row::text)
                .flatMap(text -> LINK.matcher(text).results())
                .flatMap(link -> Evidence.parse(link.group(), Optional.empty()).toJavaStream())
                .distinct()
                .toList();
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(Predicate.not(String::isBlank));
    }
}

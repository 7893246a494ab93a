package th.ita.web.pages;

import java.util.List;
import java.util.Optional;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.revision.Revision;
import th.ita.export.input.Input;
import th.ita.export.json.AssessmentJson;
import th.ita.export.json.PlanJson;
import th.ita.export.questions.ResultQuestions;
import th.ita.export.reading.ReadReport;
import th.ita.web.desk.StudiedResult;

/**
 * What was understood of a document, before it is kept.
 *
 * @param agency whose it is
 * @param about what it is and of which year
 * @param reported the figures of the result in it
 * @param findings what is found in these figures
 * @param standing the standing measures
 * @param measures the measures
 * @param unread the lines that were not understood
 * @param mended what was mended in the text; empty where nothing was
 * @param action where it is kept
 * @param understood what was understood, as it travels with the page
 * @param revision the revision it would follow, 0 for none
 * @param current what is there already; empty where nothing is
 * @param lives whether a plan of that year lives already, which stays as it is
 * @param may whether whoever looks may keep it
 */
record Preview(
        String agency,
        String about,
        List<ResultShown.Figure> reported,
        List<ResultShown.Told> findings,
        List<String> standing,
        List<Row> measures,
        List<Unread> unread,
        String mended,
        String action,
        String understood,
        int revision,
        String current,
        boolean lives,
        boolean may) {
    /** A measure as it was understood. */
    record Row(
            String title,
            String method,
            String responsible,
            String period,
            String days,
            String result,
            String targets) {}

    /** A line that was not understood. */
    record Unread(String spot, String text) {}

    static Preview of(
            Input input,
            FrameworkSource frameworks,
            Words words,
            String action,
            Optional<Revision> current,
            boolean lives,
            boolean may) {
        Optional<Assessment> result = ResultQuestions.result(input).toJavaOptional();
        Optional<ReadReport> report =
                input instanceof Input.OfPlan plan ? Optional.of(plan.report()) : Optional.empty();
        Optional<MeasuresPlan> plan = report.map(ReadReport::plan);
        return new Preview(
                plan.map(MeasuresPlan::agency)
                        .or(() -> result.flatMap(Assessment::agency))
                        .map(words::name)
                        .orElse(""),
                about(plan, result, words),
                result.map(found -> ResultShown.reported(
                                found, frameworks.framework(found.fiscalYear()).toJavaOptional(), words))
                        .orElse(List.of()),
                result.isEmpty()
                        ? List.of()
                        : StudiedResult.of(input, frameworks)
                                .map(studied -> studied.review().findings().stream()
                                        .map(finding -> ResultShown.Told.of(finding, words))
                                        .toList())
                                .getOrElse(List.of()),
                plan.map(MeasuresPlan::standingMeasures).orElse(List.of()),
                plan.map(found -> found.measures().stream()
                                .map(measure -> row(measure, words))
                                .toList())
                        .orElse(List.of()),
                report.map(found -> found.notes().notUnderstood().stream()
                                .map(line -> new Unread(line.spot().told(words.messages()), line.text()))
                                .toList())
                        .orElse(List.of()),
                report.filter(found -> found.notes().mended() + found.notes().left() > 0)
                        .map(found -> words.t(
                                "preview.mended",
                                Integer.toString(found.notes().mended()),
                                Integer.toString(found.notes().left())))
                        .orElse(""),
                action,
                understood(input),
                current.map(Revision::number).orElse(0),
                current.map(revision -> words.t(
                                "revision.by",
                                Integer.toString(revision.number()),
                                words.time(revision.stamp().time()),
                                revision.stamp().author()))
                        .orElse(""),
                lives,
                may);
    }

    private static String about(Optional<MeasuresPlan> plan, Optional<Assessment> result, Words words) {
        return plan.map(found -> words.t("preview.plan", found.fiscalYear().toString()))
                .or(() -> result.map(
                        found -> words.t("preview.result", found.fiscalYear().toString())))
                .orElse("");
    }

    private static String understood(Input input) {
        return input instanceof Input.OfPlan plan
                ? PlanJson.write(plan.report().plan(), plan.report().notes(), List.of())
                : AssessmentJson.write(((Input.OfResult) input).result());
    }

    private static Row row(Measure measure, Words words) {
        String targets = MeasureForm.codes(measure.targets());
        String guessed = MeasureForm.codes(measure.inferredTargets());
        return new Row(
                measure.title(),
                measure.method().orElse(""),
                String.join(", ", measure.responsible()),
                measure.period().map(Period::text).orElse(""),
                measure.period().map(period -> MeasureShown.days(period, words)).orElse(""),
                measure.result().orElse(""),
                !targets.isEmpty() || guessed.isEmpty() ? targets : words.t("targets.guessed", guessed));
    }
}

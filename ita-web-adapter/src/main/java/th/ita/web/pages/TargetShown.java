package th.ita.web.pages;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Grade;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Score;
import th.ita.export.questions.PlanAnswer;
import th.ita.rules.drafting.DraftMeasure;
import th.ita.rules.planning.ItemPlan;
import th.ita.rules.planning.Step;
import th.ita.rules.scoring.ScoreSheet;

/**
 * The way to a target as its page shows it.
 *
 * @param asked what stands in the fields
 * @param grades the grades that can be aimed at
 * @param refusal why there is no answer; empty where there is one
 * @param reachable whether the target can be reached
 * @param before the score before
 * @param after the score afterwards, or the best that can be had
 * @param sentence the answer in a sentence
 * @param why why the target cannot be reached; empty where it can
 * @param steps the items, what each brings
 * @param assumptions what is taken for granted
 * @param drafts the drafts of measures that are not in the plan yet
 * @param without the items for which there is no template
 * @param revision the revision upon which drafts are taken
 * @param may whether whoever looks may take them now
 */
record TargetShown(
        TargetPages.Asked asked,
        List<MeasureShown.Choice> grades,
        String refusal,
        boolean reachable,
        String before,
        String after,
        String sentence,
        String why,
        List<StepShown> steps,
        List<String> assumptions,
        List<Draft> drafts,
        String without,
        int revision,
        boolean may) {
    /** An item that is to be met. */
    record StepShown(String item, String name, String gain) {}

    /** A measure that could be taken into the plan. */
    record Draft(String item, String title, List<String> method, String responsible, String period) {}

    boolean answered() {
        return refusal.isEmpty();
    }

    static TargetShown of(
            Either<Refusal, PlanAnswer> answer,
            TargetPages.Asked asked,
            List<MeasureShown.Choice> grades,
            int revision,
            boolean may,
            Words words) {
        return answer.map(found -> new Telling(found, grades, words).shown(asked, revision, may))
                .getOrElseGet(refusal -> new TargetShown(
                        asked,
                        grades,
                        words.refusal(refusal),
                        false,
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        revision,
                        false));
    }

    /** An answer being put into words. */
    private record Telling(PlanAnswer answer, List<MeasureShown.Choice> grades, Words words) {
        TargetShown shown(TargetPages.Asked asked, int revision, boolean may) {
            List<Step> steps = plan().steps(
                            plan().reachable()
                                    ? plan().items()
                                    : plan().shortfall()
                                            .map(missed -> missed.items())
                                            .orElse(plan().items()));
            return new TargetShown(
                    asked,
                    grades,
                    "",
                    plan().reachable(),
                    score(plan().before()),
                    score(plan().after()),
                    sentence(steps.size()),
                    plan().shortfall()
                            .map(missed ->
                                    words.t("shortfall." + missed.reason().name()))
                            .orElse(""),
                    steps.stream().map(this::step).toList(),
                    answer.assumptions().stream()
                            .map(assumption -> words.t(
                                    "assumption." + assumption.kind().name(),
                                    assumption.arguments().toArray(String[]::new)))
                            .toList(),
                    answer.missing().drafts().stream().map(this::draft).toList(),
                    MeasureForm.codes(answer.missing().withoutTemplate()),
                    revision,
                    may && plan().reachable());
        }

        private ItemPlan plan() {
            return answer.plan();
        }

        private String title(Grade grade) {
            return grade.title(words.language());
        }

        private String sentence(int items) {
            String target = plan().task().target().toString();
            String named = grades.stream()
                    .filter(grade -> grade.value().equals(target))
                    .map(grade -> words.t("target.grade", grade.text()))
                    .findFirst()
                    .orElse(target);
            if (!plan().reachable()) {
                return words.t("target.unreachable", named);
            }
            return items == 0
                    ? words.t("target.reached", named)
                    : words.t("target.reachable", named, Integer.toString(items));
        }

        private String score(ScoreSheet sheet) {
            Score score = plan().score(sheet);
            BigDecimal printed = sheet.printed(score);
            Optional<String> grade = sheet.grade().map(this::title);
            return printed.toPlainString()
                    + grade.map(title -> " (" + words.t("target.grade", title) + ")")
                            .orElse("");
        }

        private StepShown step(Step step) {
            ScoreSheet sheet = plan().before();
            return new StepShown(
                    step.item().toString(),
                    sheet.framework()
                            .item(step.item())
                            .map(item -> words.in(item.name().value()))
                            .orElse(""),
                    "+" + IndicatorChart.printed(step.gain(), sheet).toPlainString());
        }

        private Draft draft(DraftMeasure draft) {
            return new Draft(
                    draft.item().toString(),
                    words.in(draft.title()),
                    draft.method().stream().map(words::in).toList(),
                    String.join(
                            ", ", draft.responsible().stream().map(words::in).toList()),
                    words.in(draft.periodWords()));
        }
    }
}

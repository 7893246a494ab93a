package th.ita.web.pages;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.refusal.Refusal;
import th.ita.export.questions.ItemList;
import th.ita.rules.targeting.TargetCheck;
import th.ita.web.http.Form;

/**
 * A measure as it is filled in: every field as the text that stands in it.
 *
 * @param title the title
 * @param method the method
 * @param responsible the responsible units, one a line
 * @param period the period in words
 * @param result the follow-up
 * @param targets the items it serves
 */
record MeasureForm(String title, String method, String responsible, String period, String result, String targets) {
    static final MeasureForm EMPTY = new MeasureForm("", "", "", "", "", "");

    /** The fields by name, in the order of the official table. */
    static final List<String> FIELDS = List.of("title", "method", "responsible", "period", "result", "targets");

    static MeasureForm of(Form form) {
        return new MeasureForm(
                text(form, "title"),
                text(form, "method"),
                text(form, "responsible"),
                text(form, "period"),
                text(form, "result"),
                text(form, "targets"));
    }

    private static String text(Form form, String name) {
        return Texts.plain(form.text(name).orElse(""));
    }

    static MeasureForm of(Measure measure) {
        return new MeasureForm(
                measure.title(),
                measure.method().orElse(""),
                Texts.joined(measure.responsible()),
                measure.period().map(Period::text).orElse(""),
                measure.result().orElse(""),
                codes(measure.targets()));
    }

    static String codes(Collection<ItemCode> codes) {
        return codes.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("method", method);
        values.put("responsible", responsible);
        values.put("period", period);
        values.put("result", result);
        values.put("targets", targets);
        return values;
    }

    /** The measure that comes of it, upon what it was; or why the items cannot be read. */
    Either<Refusal, Measure> measure(Measure was, MeasuresPlan plan, Framework framework) {
        return ItemList.parse(List.of(targets), "targets").flatMap(codes -> {
            TreeSet<ItemCode> guessed = new TreeSet<>(was.inferredTargets());
            guessed.removeAll(codes);
            Measure.Builder builder = Measure.builder()
                    .from(was)
                    .title(title.strip())
                    .method(Texts.given(method))
                    .responsible(Texts.lines(responsible))
                    .period(Texts.given(period).map(text -> same(was, text, plan)))
                    .targets(codes)
                    .inferredTargets(guessed);
            Measure measure =
                    was.done().isEmpty() ? builder.result(Texts.given(result)).build() : builder.build();
            MeasuresPlan alone =
                    MeasuresPlan.builder().from(plan).measures(List.of(measure)).build();
            return TargetCheck.check(alone, framework).map(checked -> measure);
        });
    }

    /** A period that nobody changed stays what it was read as. */
    private static Period same(Measure was, String text, MeasuresPlan plan) {
        return was.period()
                .filter(period -> period.text().strip().equals(text))
                .orElseGet(() -> PeriodPhrase.read(text, plan.fiscalYear()));
    }
}

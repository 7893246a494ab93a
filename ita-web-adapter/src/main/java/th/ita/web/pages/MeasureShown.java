package th.ita.web.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.life.Act;
import th.ita.domain.life.MeasureLife;
import th.ita.domain.life.PlanLife;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.WebAddress;
import th.ita.domain.period.Period;
import th.ita.domain.port.FrameworkSource;
import th.ita.web.desk.Year;
import th.ita.web.http.Request;

/**
 * A measure as its page shows it.
 *
 * @param number its number, 0 for one to be added
 * @param values what stands in the fields
 * @param errors why what stands in a field cannot be taken
 * @param checks what the papers lack
 * @param place where it stands among the measures that stand, counted from 0; -1 for one to be added or withdrawn
 * @param draft whether it can be drafted now
 * @param recording whether its progress can be noted now
 * @param frozen whether its follow-up is a result already, which drafts do not change
 * @param periodRead how its period is understood; empty where it is not
 * @param inferred the items it probably serves
 * @param progress what was noted on the way
 * @param evidence its evidence
 * @param done when it was done; empty while it is not
 * @param history what happened to it
 */
record MeasureShown(
        int number,
        Map<String, String> values,
        Map<String, String> errors,
        List<CheckShown> checks,
        int place,
        boolean draft,
        boolean recording,
        boolean frozen,
        String periodRead,
        String inferred,
        List<Entry> progress,
        List<Proof> evidence,
        String done,
        List<Entry> history) {
    /** Something that was noted, by whom and when. */
    record Entry(String when, String who, String text) {}

    /** A piece of evidence and whether it was ever seen. */
    record Proof(String href, String title, String kind, String seen) {
        static Proof of(Evidence evidence, Words words) {
            URI link = evidence.link();
            return new Proof(
                    WebAddress.ascii(link).toASCIIString(),
                    evidence.title().orElseGet(link::toString),
                    evidence.kind()
                            .map(kind -> words.t("evidence-kind." + kind.name()))
                            .orElse(""),
                    evidence.seen()
                            .map(seen -> words.t("evidence.seen", words.time(seen.at())))
                            .orElseGet(() -> words.t("evidence.unseen")));
        }
    }

    /** A choice in a list. */
    record Choice(String value, String text) {}

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    String error(String field) {
        return errors.getOrDefault(field, "");
    }

    List<ResultShown.Told> beside(String field) {
        return CheckShown.beside(checks, place, field);
    }

    List<Choice> kinds(Words words) {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new Choice(kind.name(), words.t("evidence-kind." + kind.name())))
                .toList();
    }

    static MeasureShown of(
            Year year,
            Where where,
            MeasureLife one,
            FrameworkSource frameworks,
            Request request,
            Map<String, String> typed,
            Map<String, String> errors,
            String today) {
        Words words = Words.of(request.language());
        PlanLife life = year.life().orElseThrow().document().now();
        Measure measure = one.measure();
        Map<String, String> values = new TreeMap<>(MeasureForm.of(measure).values());
        values.put("recommendation", measure.recommendation().orElse(""));
        values.put("done", measure.done().map(day -> words.messages().day(day)).orElse(today));
        values.put("day", today);
        values.put(
                Changing.REVISION, Integer.toString(year.life().get().revision().number()));
        values.putAll(typed);
        return new MeasureShown(
                one.number(),
                values,
                errors,
                CheckShown.of(life.plan(), frameworks, words),
                life.standing().indexOf(one),
                one.stands() && PlanShown.may(Act.CHANGE, Optional.of(life), where, request),
                one.stands() && PlanShown.may(Act.RECORD_RESULT, Optional.of(life), where, request),
                measure.done().isPresent(),
                measure.period()
                        .filter(period -> !(period instanceof Period.AsWritten))
                        .map(period -> days(period, words))
                        .orElse(""),
                MeasureForm.codes(measure.inferredTargets()),
                one.progress().stream()
                        .map(entry -> new Entry(words.messages().day(entry.day()), entry.role(), entry.text()))
                        .toList(),
                measure.evidence().stream()
                        .map(evidence -> Proof.of(evidence, words))
                        .toList(),
                measure.done().map(day -> words.messages().day(day)).orElse(""),
                history(year, one, words));
    }

    /** A measure to be added. */
    static MeasureShown added(int revision, Map<String, String> typed, Map<String, String> errors) {
        Map<String, String> values = new TreeMap<>(typed);
        values.put(Changing.REVISION, Integer.toString(revision));
        return new MeasureShown(
                0, values, errors, List.of(), -1, true, false, false, "", "", List.of(), List.of(), "", List.of());
    }

    /** The days of a period, as it is understood. */
    static String days(Period period, Words words) {
        String from = period.from().map(day -> words.messages().day(day)).orElse("");
        String to = period.lastDay().map(day -> words.messages().day(day)).orElse("");
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : words.t("period.until", to);
        }
        return words.t("period.between", from, to);
    }

    private static List<Entry> history(Year year, MeasureLife one, Words words) {
        List<Entry> entries = new ArrayList<>();
        year.life()
                .orElseThrow()
                .document()
                .eventsOn(one.number())
                .forEach(event -> entries.add(new Entry(
                        words.time(event.stamp().time()),
                        event.stamp().author(),
                        words.t("act." + event.command().act().name()))));
        return entries;
    }
}

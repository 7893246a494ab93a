package th.ita.export.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.QuestionCode;
import th.ita.rules.scoring.Basis;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/**
 * The facts of a framework that the known scores of a sheet rest on, by the name JSON gives them.
 *
 * @param confidences how sure each fact is
 */
record ScoringFacts(SortedMap<String, Confidence> confidences) {
    static ScoringFacts of(ScoreSheet sheet) {
        SortedMap<String, Confidence> confidences = new TreeMap<>();
        Framework framework = sheet.framework();
        framework.rounding().ifPresent(rounding -> confidences.put("rounding", confidence(rounding)));
        sheet.total()
                .walk()
                .filter(ScoringFacts::isComputed)
                .forEach(node -> weakest(confidences, "rule." + node.level().name(), confidence(node.rule())));
        sheet.total()
                .at(Level.INSTRUMENT)
                .forEach(instrument -> instrument
                        .walk()
                        .filter(node -> node.level() == Level.QUESTION && isComputed(node))
                        .flatMap(node -> framework.question(new QuestionCode(node.subject())).stream())
                        .forEach(question -> {
                            weakest(confidences, "questions." + instrument.subject(), confidence(question.label()));
                            framework
                                    .answerScale(question.scale())
                                    .ifPresent(scale ->
                                            weakest(confidences, "scale." + scale.code(), confidence(scale.answers())));
                        }));
        if (isComputed(sheet.total())) {
            framework
                    .instruments()
                    .forEach(instrument -> instrument
                            .weight()
                            .ifPresent(weight -> confidences.put("weight." + instrument.code(), confidence(weight))));
        }
        if (sheet.grade().isPresent()) {
            framework.gradeScale().ifPresent(scale -> confidences.put("gradeScale", confidence(scale)));
        }
        return new ScoringFacts(confidences);
    }

    private static void weakest(SortedMap<String, Confidence> confidences, String fact, Confidence confidence) {
        confidences.merge(fact, confidence, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** How sure the least sure of them is. */
    Confidence weakest() {
        return confidences.values().stream().max(Comparator.naturalOrder()).orElse(Confidence.OFFICIAL);
    }

    /** Those that nobody has confirmed. */
    List<String> unconfirmed() {
        return confidences.entrySet().stream()
                .filter(fact -> fact.getValue() == Confidence.UNCONFIRMED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isComputed(Explanation node) {
        return node.standing() instanceof Standing.Known known && known.basis() != Basis.REPORTED;
    }

    private static Confidence confidence(Fact<?> fact) {
        return fact.provenance().confidence();
    }
}

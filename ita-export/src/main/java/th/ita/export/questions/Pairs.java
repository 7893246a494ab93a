package th.ita.export.questions;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Numerals;

/** Lists of pairs as people type them, such as {@code IIT=80,EIT=80}. */
final class Pairs {
    private static final String LAST = "last";

    private Pairs() {}

    /** Whether the survey scores of the result are to be taken. */
    static boolean takesLast(List<String> texts) {
        return parts(texts).anyMatch(part -> part.toLowerCase(Locale.ROOT).equals(LAST));
    }

    /** The survey scores given one by one. */
    static Either<Refusal, SortedMap<LevelCode, ReportedScore>> surveys(List<String> texts) {
        SortedMap<LevelCode, ReportedScore> surveys = new TreeMap<>();
        for (String part : parts(texts).toList()) {
            if (part.toLowerCase(Locale.ROOT).equals(LAST)) {
                continue;
            }
            String[] pair = part.split("=", -1);
            if (pair.length != 2) {
                return refuse(QuestionRefusal.NOT_AN_ASSUMPTION, "assume", part);
            }
            Either<Refusal, ReportedScore> read = LevelCode.parse(pair[0])
                    .flatMap(level -> ReportedScore.parse(pair[1]).peek(score -> surveys.put(level, score)));
            if (read.isLeft()) {
                return Either.left(read.getLeft().at(Place.path("assume")));
            }
        }
        return Either.right(surveys);
    }

    /** The capacities, such as {@code กองคลัง=3}. */
    static Either<Refusal, SortedMap<String, Integer>> capacities(List<String> texts) {
        SortedMap<String, Integer> capacities = new TreeMap<>();
        for (String part : parts(texts).toList()) {
            int at = part.lastIndexOf('=');
            String unit = at < 0 ? "" : part.substring(0, at).strip();
            String number = Numerals.ARABIC.write(part.substring(at + 1).strip());
            if (unit.isEmpty() || !number.matches("[0-9]{1,4}")) {
                return refuse(QuestionRefusal.NOT_A_CAPACITY, "capacity", part);
            }
            capacities.put(unit, Integer.parseInt(number));
        }
        return Either.right(capacities);
    }

    private static Stream<String> parts(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private static <T> Either<Refusal, T> refuse(QuestionRefusal code, String option, String text) {
        return Either.left(Refusal.of(code, Place.path(option), text));
    }
}

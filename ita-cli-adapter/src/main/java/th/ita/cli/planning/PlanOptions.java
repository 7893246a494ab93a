package th.ita.cli.planning;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import th.ita.cli.desk.CliRefusal;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Numerals;

/** Reads the options of {@code ita plan} that are lists of pairs, and names options where a task names its parts. */
final class PlanOptions {
    private static final String LAST = "last";
    private static final Map<String, String> OPTIONS = Map.of(
            "target", "--target",
            "assumed", "--assume",
            "must", "--must",
            "cannot", "--cannot",
            "capacities", "--capacity",
            "costs", "--cost",
            "met", "--met");

    private PlanOptions() {}

    /** Whether the survey scores of the result are to be taken. */
    static boolean takesLast(List<String> texts) {
        return parts(texts).anyMatch(part -> part.toLowerCase(Locale.ROOT).equals(LAST));
    }

    /** The survey scores given one by one, such as {@code IIT=80,EIT=80}. */
    static Either<Refusal, SortedMap<LevelCode, ReportedScore>> surveys(List<String> texts) {
        SortedMap<LevelCode, ReportedScore> surveys = new TreeMap<>();
        for (String part : parts(texts).toList()) {
            if (part.toLowerCase(Locale.ROOT).equals(LAST)) {
                continue;
            }
            String[] pair = part.split("=", -1);
            if (pair.length != 2) {
                return refuse(CliRefusal.NOT_AN_ASSUMPTION, "--assume", part);
            }
            Either<Refusal, ReportedScore> read = LevelCode.parse(pair[0])
                    .flatMap(level -> ReportedScore.parse(pair[1]).peek(score -> surveys.put(level, score)));
            if (read.isLeft()) {
                return Either.left(read.getLeft().at(Place.path("--assume")));
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
                return refuse(CliRefusal.NOT_A_CAPACITY, "--capacity", part);
            }
            capacities.put(unit, Integer.parseInt(number));
        }
        return Either.right(capacities);
    }

    /** A refusal about a part of the task, at the option that gave that part. */
    static Refusal atOption(Refusal refusal) {
        return refusal.where().file().isPresent()
                ? refusal
                : refusal.where()
                        .path()
                        .map(OPTIONS::get)
                        .map(option -> refusal.at(Place.path(option)))
                        .orElse(refusal);
    }

    private static Stream<String> parts(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private static <T> Either<Refusal, T> refuse(CliRefusal code, String option, String text) {
        return Either.left(Refusal.of(code, Place.path(option), text));
    }
}

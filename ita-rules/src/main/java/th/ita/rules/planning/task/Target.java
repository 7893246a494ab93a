package th.ita.rules.planning.task;

import io.vavr.control.Either;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Numerals;

/**
 * What a plan is to reach: a grade, or a score of one level. Targets are held against printed figures, as grades are: a
 * total of 94.995 prints as 95.00 and reaches 95.
 */
public sealed interface Target {
    /**
     * A grade or pass level, or a better one.
     *
     * @param grade its code or one of its names, as the user gave it
     */
    record OfGrade(String grade) implements Target {
        /** {@return the grade} */
        @Override
        public String toString() {
            return grade;
        }
    }

    /**
     * A score, or more.
     *
     * @param level the level that is to have it
     * @param least the least printed score
     */
    record OfScore(LevelCode level, ReportedScore least) implements Target {
        /** {@return such as {@code 95.0} for the total and {@code OIT=90} for any other level} */
        @Override
        public String toString() {
            return level.equals(LevelCode.TOTAL) ? least.toString() : level + "=" + least;
        }
    }

    /** {@return the level whose score it is about: the total, for a grade} */
    default LevelCode level() {
        return LevelCode.TOTAL;
    }

    /**
     * Reads a target: {@code A} or {@code ผ่านดี}, {@code 95.0}, {@code OIT=90}, {@code 10=100}, {@code 9.2=100}.
     *
     * @param text the target
     * @return the target, or why it is none; whether the year has such a grade or level is seen later
     */
    static Either<Refusal, Target> parse(String text) {
        String stripped = text.strip();
        Matcher levelled = Form.LEVELLED.matcher(stripped);
        if (levelled.matches()) {
            return LevelCode.parse(levelled.group(1))
                    .flatMap(level -> ReportedScore.parse(levelled.group(2)).map(least -> new OfScore(level, least)));
        }
        if (Form.NUMBER.matcher(Numerals.ARABIC.write(stripped)).matches()) {
            return ReportedScore.parse(stripped).map(least -> new OfScore(LevelCode.TOTAL, least));
        }
        return stripped.isEmpty()
                ? Either.left(Refusal.of(TaskRefusal.NOT_A_TARGET, Place.unknown(), text))
                : Either.right(new OfGrade(stripped));
    }

    /** How targets are written. */
    final class Form {
        private static final Pattern LEVELLED = Pattern.compile("([^=]*)=(.*)");
        private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.,]+");

        private Form() {}
    }
}

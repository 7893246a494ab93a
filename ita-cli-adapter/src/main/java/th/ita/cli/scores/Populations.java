package th.ita.cli.scores;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import th.ita.cli.desk.CliRefusal;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.Figures;

/** How many people could answer, as the user gives it: one number, or one for each survey, {@code IIT=350,EIT=9000}. */
final class Populations {
    private Populations() {}

    static Either<Refusal, Map<LevelCode, Integer>> parse(String text, Set<LevelCode> surveys) {
        if (!text.contains("=")) {
            return surveys.size() == 1
                    ? Figures.count(text)
                            .map(people -> Map.of(surveys.iterator().next(), people))
                    : Either.left(Refusal.of(
                            CliRefusal.POPULATION_OF_TWO_SURVEYS,
                            Place.unknown(),
                            surveys.stream().map(LevelCode::value).toList().toString()));
        }
        Map<LevelCode, Integer> populations = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            String[] sides = part.split("=", 2);
            Either<Refusal, LevelCode> survey = LevelCode.parse(sides[0]);
            Either<Refusal, Integer> people = Figures.count(sides.length == 2 ? sides[1] : "");
            if (survey.isLeft() || people.isLeft()) {
                return Either.left(survey.isLeft() ? survey.getLeft() : people.getLeft());
            }
            if (!surveys.contains(survey.get()) || populations.put(survey.get(), people.get()) != null) {
                return Either.left(Refusal.of(
                        CliRefusal.POPULATION_OF_OTHER_SURVEY,
                        Place.unknown(),
                        survey.get().value()));
            }
        }
        return Either.right(populations);
    }
}

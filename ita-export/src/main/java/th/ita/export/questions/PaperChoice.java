package th.ita.export.questions;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * The papers that somebody chooses: a code of the year such as {@code O42}, or all.
 *
 * @param text the choice
 * @param place where it was made, which refusals name
 */
public record PaperChoice(String text, Place place) {
    private static final String ALL = "all";

    /** Both papers of a year. */
    public static final PaperChoice ALL_PAPERS = new PaperChoice(ALL, Place.unknown());

    /**
     * The chosen papers of a year.
     *
     * @param framework the year's framework
     * @return the roles of their items, or why the choice is none
     */
    public Either<Refusal, List<ItemRole>> roles(Framework framework) {
        if (text.equalsIgnoreCase(ALL)) {
            return Either.right(List.of(ItemRole.values()));
        }
        return ItemCode.parse(text).mapLeft(refusal -> refusal.at(place)).flatMap(code -> role(code, framework));
    }

    /**
     * What each chosen paper gives.
     *
     * @param framework the year's framework
     * @param make makes something of a paper
     * @param <T> what it makes
     * @return what was made, in the order of the papers, or the first refusal
     */
    public <T> Either<Refusal, List<T>> each(Framework framework, Function<ItemRole, Either<Refusal, T>> make) {
        return roles(framework).flatMap(roles -> each(roles, make));
    }

    private static <T> Either<Refusal, List<T>> each(
            List<ItemRole> roles, Function<ItemRole, Either<Refusal, T>> make) {
        List<T> made = new ArrayList<>();
        for (ItemRole role : roles) {
            Either<Refusal, T> one = make.apply(role);
            if (one.isLeft()) {
                return Either.left(one.getLeft());
            }
            made.add(one.get());
        }
        return Either.right(List.copyOf(made));
    }

    private Either<Refusal, List<ItemRole>> role(ItemCode code, Framework framework) {
        for (ItemRole role : ItemRole.values()) {
            if (framework.item(role).filter(item -> item.code().equals(code)).isPresent()) {
                return Either.right(List.of(role));
            }
        }
        return Either.left(Refusal.of(
                QuestionRefusal.NOT_A_PAPER,
                place,
                code.toString(),
                framework.fiscalYear().toString(),
                framework
                        .item(ItemRole.MEASURES)
                        .map(item -> item.code().toString())
                        .orElse("–"),
                framework
                        .item(ItemRole.MEASURES_REPORT)
                        .map(item -> item.code().toString())
                        .orElse("–")));
    }
}

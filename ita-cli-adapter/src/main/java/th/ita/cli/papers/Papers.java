package th.ita.cli.papers;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import th.ita.cli.desk.CliRefusal;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** The papers a user chooses by {@code --item}: a code of the year, or all. */
public final class Papers {
    private static final String ALL = "all";

    private Papers() {}

    /** The roles of the chosen papers, or why the choice is none. */
    static Either<Refusal, List<ItemRole>> chosen(String option, Framework framework) {
        if (option.equalsIgnoreCase(ALL)) {
            return Either.right(List.of(ItemRole.values()));
        }
        return ItemCode.parse(option)
                .mapLeft(refusal -> refusal.at(Place.path("--item")))
                .flatMap(code -> role(code, framework));
    }

    /** What each role gives, or the first refusal. */
    public static <T> Either<Refusal, List<T>> each(List<ItemRole> roles, Function<ItemRole, Either<Refusal, T>> make) {
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

    private static Either<Refusal, List<ItemRole>> role(ItemCode code, Framework framework) {
        for (ItemRole role : ItemRole.values()) {
            if (framework.item(role).filter(item -> item.code().equals(code)).isPresent()) {
                return Either.right(List.of(role));
            }
        }
        return Either.left(Refusal.of(
                CliRefusal.NOT_A_PAPER,
                Place.path("--item"),
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

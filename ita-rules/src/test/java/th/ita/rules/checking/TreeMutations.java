package th.ita.rules.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.Provenance;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.score.Weight;
import th.ita.domain.survey.PartTally;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Basis;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.Standing;

/** Every way to spoil one node of a tree, each as a whole tree that is wrong at that node and nowhere else. */
final class TreeMutations {
    private TreeMutations() {}

    /** A spoiled tree and what was done to it. */
    record Mutant(String what, Explanation tree) {}

    static Stream<Mutant> of(Explanation node) {
        Stream<Mutant> here = Arrays.stream(Mutation.values())
                .flatMap(mutation -> mutation.spoil(node)
                        .filter(spoiled -> !spoiled.equals(node))
                        .map(spoiled -> new Mutant(mutation + " of " + node.subject(), spoiled)));
        Stream<Mutant> below = IntStream.range(0, node.inputs().size())
                .boxed()
                .flatMap(i -> of(node.inputs().get(i))
                        .map(mutant -> new Mutant(mutant.what(), withInput(node, i, mutant.tree()))));
        return Stream.concat(here, below);
    }

    private static Explanation withInput(Explanation node, int index, Explanation input) {
        List<Explanation> inputs = new ArrayList<>(node.inputs());
        inputs.set(index, input);
        return with(node, builder -> builder.inputs(inputs));
    }

    private static Explanation with(Explanation node, UnaryOperator<Explanation.Builder> change) {
        return change.apply(Explanation.builder().from(node)).build();
    }

    /** The single changes. */
    enum Mutation {
        OTHER_SUBJECT {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of("total", "OIT", "9", "9.1", "O1", "O2", "")
                        .map(subject -> with(node, builder -> builder.subject(subject)));
            }
        },
        OTHER_LEVEL {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of(Level.values()).map(level -> with(node, builder -> builder.level(level)));
            }
        },
        OTHER_RULE {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of(Aggregation.values())
                        .map(rule -> with(
                                node,
                                builder -> builder.rule(
                                        new Fact<>(rule, node.rule().provenance()))));
            }
        },
        OTHER_SOURCE_OF_THE_RULE {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of(with(
                        node, builder -> builder.rule(new Fact<>(node.rule().value(), otherSource(node.rule())))));
            }
        },
        OTHER_WEIGHT {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of("0", "39.99", "100")
                        .map(percent -> with(node, builder -> builder.weight(new Weight(new BigDecimal(percent)))));
            }
        },
        NO_WEIGHT {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of(with(node, builder -> builder.weight(java.util.Optional.empty())));
            }
        },
        OTHER_REPORTED {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of("0.01", "77.77", "50", "50.0")
                        .map(figure ->
                                with(node, builder -> builder.reported(new ReportedScore(new BigDecimal(figure)))));
            }
        },
        OTHER_ANSWERS {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return node.tally().stream()
                        .flatMap(tally -> Stream.of(
                                        tally.plus(PartTally.of(0, 0, 1)),
                                        tally.plus(PartTally.of(1, 0)),
                                        tally.plus(PartTally.of(0, 1)),
                                        tally.plus(PartTally.of(0, 0, 1, new long[0])))
                                .map(other -> with(node, builder -> builder.tally(other))));
            }
        },
        ANSWERS_DROPPED_OR_ADDED {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of(with(
                        node,
                        builder -> builder.tally(
                                node.tally().isPresent()
                                        ? java.util.Optional.empty()
                                        : java.util.Optional.of(PartTally.NONE))));
            }
        },
        OTHER_RANGE_OF_THE_UNKNOWN {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                if (!(node.standing() instanceof Standing.Unknown unknown)) {
                    return Stream.empty();
                }
                Fraction bit = Fraction.of(1, 1_000_000);
                Interval range = unknown.range();
                return Stream.of(
                                new Interval(range.low().plus(bit), range.high()),
                                new Interval(range.low(), range.high().minus(bit)),
                                Interval.WHOLE)
                        .map(other ->
                                with(node, builder -> builder.standing(new Standing.Unknown(unknown.reason(), other))));
            }
        },
        NO_REPORTED {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of(with(node, builder -> builder.reported(java.util.Optional.empty())));
            }
        },
        INPUT_DROPPED {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return inputs(node, (inputs, i) -> inputs.remove(i.intValue()));
            }
        },
        INPUT_TWICE {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return inputs(node, (inputs, i) -> inputs.add(inputs.get(i)));
            }
        },
        INPUT_MOVED {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return inputs(node, (inputs, i) -> inputs.add(inputs.remove(i.intValue())));
            }
        },
        INPUT_ADDED {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                Explanation stranger =
                        with(node, builder -> builder.subject("X9").inputs(List.of()));
                List<Explanation> more = new ArrayList<>(node.inputs());
                more.add(stranger);
                return Stream.of(with(node, builder -> builder.inputs(more)));
            }
        },
        OTHER_SCORE {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return known(
                        node,
                        known -> Stream.of(
                                        Fraction.ZERO,
                                        Fraction.of(100),
                                        Fraction.of(1, 3),
                                        known.score().exact().plus(Fraction.of(1, 1_000_000)))
                                .filter(exact -> exact.compareTo(Fraction.of(100)) <= 0)
                                .map(exact -> new Standing.Known(Score.of(exact), known.range(), known.basis())));
            }
        },
        OTHER_RANGE {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                Fraction bit = Fraction.of(1, 1_000_000);
                return known(
                        node,
                        known -> Stream.of(
                                        new Interval(
                                                known.range().low().minus(bit),
                                                known.range().high()),
                                        new Interval(
                                                known.range().low(),
                                                known.range().high().plus(bit)),
                                        new Interval(
                                                known.range().high(),
                                                known.range().low()),
                                        new Interval(Fraction.ZERO, Fraction.of(100)))
                                .map(range -> new Standing.Known(known.score(), range, known.basis())));
            }
        },
        OTHER_BASIS {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return known(
                        node,
                        known -> Stream.of(Basis.values())
                                .map(basis -> new Standing.Known(known.score(), known.range(), basis)));
            }
        },
        FORGOTTEN {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                return Stream.of(Absence.values())
                        .map(Standing.Unknown::new)
                        .map(standing -> with(node, builder -> builder.standing(standing)));
            }
        },
        INVENTED {
            @Override
            Stream<Explanation> spoil(Explanation node) {
                Interval point = new Interval(Fraction.of(100), Fraction.of(100));
                return node.score().isPresent()
                        ? Stream.empty()
                        : Stream.of(Basis.values())
                                .map(basis -> new Standing.Known(Score.FULL, point, basis))
                                .map(standing -> with(node, builder -> builder.standing(standing)));
            }
        };

        abstract Stream<Explanation> spoil(Explanation node);

        private static Provenance otherSource(Fact<Aggregation> rule) {
            Confidence confidence = rule.provenance().confidence() == Confidence.OFFICIAL
                    ? Confidence.UNCONFIRMED
                    : Confidence.OFFICIAL;
            return new Provenance(
                    confidence, rule.provenance().sources(), rule.provenance().note());
        }

        private static Stream<Explanation> known(
                Explanation node, java.util.function.Function<Standing.Known, Stream<Standing.Known>> others) {
            return node.standing() instanceof Standing.Known known
                    ? others.apply(known).map(standing -> with(node, builder -> builder.standing(standing)))
                    : Stream.empty();
        }

        private static Stream<Explanation> inputs(
                Explanation node, java.util.function.BiConsumer<List<Explanation>, Integer> change) {
            return IntStream.range(0, node.inputs().size()).mapToObj(i -> {
                List<Explanation> inputs = new ArrayList<>(node.inputs());
                change.accept(inputs, i);
                return with(node, builder -> builder.inputs(inputs));
            });
        }
    }
}

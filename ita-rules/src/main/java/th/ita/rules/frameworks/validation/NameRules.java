package th.ita.rules.frameworks.validation;

import java.util.Set;
import java.util.stream.Stream;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.text.Bilingual;

/** Names that are called Thai are written in Thai letters. */
final class NameRules {
    /** What the published lists of items write in Latin letters in Thai too: O8, O9 and O17 of FY2564. */
    private static final Set<String> LOANS = Set.of("Q&A", "Social Network", "E-Service");

    private NameRules() {}

    static Stream<Spot> notThai(Framework framework) {
        return Stream.of(
                        Lists.each(
                                "/instruments",
                                framework.instruments(),
                                (at, instrument) -> name(at + "/name", instrument.name())),
                        Lists.each(
                                "/indicators",
                                framework.indicators(),
                                (at, indicator) -> indicator.name().stream().flatMap(name -> name(at + "/name", name))),
                        Lists.each(
                                "/subIndicators",
                                framework.subIndicators(),
                                (at, sub) -> name(at + "/name", sub.name())),
                        Lists.each("/items", framework.items(), (at, item) -> name(at + "/name", item.name())),
                        Lists.each(
                                "/questions",
                                framework.questions(),
                                (at, question) -> name(at + "/label", question.label())))
                .flatMap(spots -> spots);
    }

    private static Stream<Spot> name(String at, Fact<Bilingual> name) {
        String thai = name.value().th();
        return thai.codePoints().anyMatch(NameRules::isThaiLetter) || LOANS.contains(thai.strip())
                ? Stream.empty()
                : Stream.of(Spot.of(at + "/th", thai));
    }

    private static boolean isThaiLetter(int codePoint) {
        return Character.isLetter(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.THAI;
    }
}

package th.ita.rules.frameworks;

import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Provenance;
import th.ita.domain.text.Bilingual;

/** Reads what every part of a framework has: texts in two languages, and where a fact comes from. */
final class FactReading {
    private FactReading() {}

    /** {@return a name of the form {@code {"th", "en", "provenance"}}} */
    static Fact<Bilingual> name(Node name) {
        return fact(text(name), name);
    }

    /** {@return the value with the provenance that stands beside it} */
    static <T> Fact<T> fact(T value, Node beside) {
        return new Fact<>(value, provenance(beside.at("provenance")));
    }

    static Bilingual text(Node text) {
        String th = text.at("th").text();
        return text.maybe("en").map(en -> new Bilingual(th, en.text())).orElseGet(() -> Bilingual.thai(th));
    }

    /** {@return a text that may be missing in either language, a code standing in} */
    static Bilingual partial(Node text, String code) {
        String th = text.maybe("th").map(Node::text).orElse(code);
        return new Bilingual(th, text.maybe("en").map(Node::text).orElse(th));
    }

    private static Provenance provenance(Node provenance) {
        return new Provenance(
                provenance.at("confidence").constant(Confidence.class),
                provenance.at("sources").each(Node::text),
                provenance.maybe("note").map(FactReading::text));
    }
}

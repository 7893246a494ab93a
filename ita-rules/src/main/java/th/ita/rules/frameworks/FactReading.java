package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BAD_VALUE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_UNKNOWN_CODE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Provenance;
import th.ita.domain.framework.Source;
import th.ita.domain.text.Bilingual;

/** Reads what every part of a framework has: texts in two languages, and where a fact comes from. */
final class FactReading {
    private static final List<Confidence> CONFIDENCES = List.of(Confidence.values());

    private final SortedMap<String, Source> sources = new TreeMap<>();

    /** Reads the sources first, so that what names an unknown one is refused. */
    FactReading(Found list) {
        for (Map.Entry<String, Found> source : list.section().all().entrySet()) {
            if (!Form.SOURCE.fits(source.getKey())) {
                throw source.getValue().refused(FRAMEWORK_BAD_VALUE, source.getKey(), Form.SOURCE.example());
            }
            Section entry = source.getValue().section("th", "en", "address");
            sources.put(
                    source.getKey(),
                    new Source(text(entry), entry.required("address").text()));
        }
    }

    /** {@return the sources by id} */
    SortedMap<String, Source> sources() {
        return sources;
    }

    /** {@return a name of the form {@code {"th", "en", "provenance"}}} */
    Fact<Bilingual> name(Found found) {
        Section name = found.section("th", "en", "provenance");
        return fact(text(name), name);
    }

    /** {@return the value with the provenance that stands beside it} */
    <T> Fact<T> fact(T value, Section beside) {
        return new Fact<>(value, provenance(beside.required("provenance")));
    }

    Bilingual text(Section section) {
        String th = section.required("th").text();
        return section.optional("en").map(en -> new Bilingual(th, en.text())).orElseGet(() -> Bilingual.thai(th));
    }

    private Provenance provenance(Found found) {
        Section provenance = found.section("confidence", "sources", "note");
        return new Provenance(
                provenance
                        .required("confidence")
                        .oneOf(CONFIDENCES, confidence -> confidence.name().toLowerCase(Locale.ROOT)),
                provenance.required("sources").list().stream().map(this::source).toList(),
                provenance.optional("note").map(note -> text(note.section("th", "en"))));
    }

    private String source(Found found) {
        String id = found.text(Form.SOURCE);
        if (!sources.containsKey(id)) {
            throw found.refused(FRAMEWORK_UNKNOWN_CODE, id, "sources");
        }
        return id;
    }
}

package th.ita.export.json;

import java.util.Locale;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Provenance;
import th.ita.domain.text.Bilingual;
import th.ita.rules.json.Json;

/** The facts of a framework in the form of its file: each with the provenance that stands beside it. */
final class FactMapping {
    private FactMapping() {}

    static Json text(Bilingual text) {
        return members(text).build();
    }

    static Json.ObjectBuilder members(Bilingual text) {
        return Json.object().with("th", text.th()).with("en", text.en());
    }

    static Json name(Fact<Bilingual> name) {
        return beside(members(name.value()), name);
    }

    /** An object that says a fact, completed by where the fact comes from. */
    static Json beside(Json.ObjectBuilder object, Fact<?> fact) {
        return object.with("provenance", provenance(fact.provenance())).build();
    }

    private static Json provenance(Provenance provenance) {
        Json.ObjectBuilder object = Json.object()
                .with("confidence", provenance.confidence().name().toLowerCase(Locale.ROOT))
                .with("sources", Json.texts(provenance.sources().stream()));
        provenance.note().ifPresent(note -> object.with("note", text(note)));
        return object.build();
    }
}

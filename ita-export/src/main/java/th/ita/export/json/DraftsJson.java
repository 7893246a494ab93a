package th.ita.export.json;

import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.text.Language;
import th.ita.rules.drafting.DraftMeasure;
import th.ita.rules.drafting.Drafts;
import th.ita.rules.json.Json;

/** Drafts of measures as JSON, in both languages. */
public final class DraftsJson {
    private DraftsJson() {}

    /**
     * Writes drafts.
     *
     * @param framework the framework of the year they are for
     * @param drafts the drafts
     * @return JSON text that ends with a line break
     */
    public static String write(Framework framework, Drafts drafts) {
        return JsonPrinter.print(Json.object()
                .with("fiscalYear", framework.fiscalYear().year())
                .with("frameworks", OriginMapping.frameworks(List.of(framework)))
                .with("drafts", list(drafts))
                .with("withoutTemplate", Json.texts(drafts.withoutTemplate().stream()))
                .build());
    }

    /** The drafts alone, in a list. */
    static Json list(Drafts drafts) {
        return Json.list(drafts.drafts().stream(), DraftsJson::draft);
    }

    private static Json draft(DraftMeasure draft) {
        return Json.object()
                .with("item", draft.item().toString())
                .with("title", AgencyMapping.name(draft.title()))
                .with("method", texts(draft, Language.TH, Language.EN))
                .with("responsible", Json.list(draft.responsible().stream(), AgencyMapping::name))
                .with("period", PeriodMapping.write(draft.period()))
                .with("periodWords", AgencyMapping.name(draft.periodWords()))
                .with("followUp", AgencyMapping.name(draft.followUp()))
                .build();
    }

    private static Json texts(DraftMeasure draft, Language... languages) {
        Json.ObjectBuilder texts = Json.object();
        for (Language language : languages) {
            texts.with(
                    language.name().toLowerCase(java.util.Locale.ROOT),
                    draft.measure(language).method().orElse(""));
        }
        return texts.build();
    }
}

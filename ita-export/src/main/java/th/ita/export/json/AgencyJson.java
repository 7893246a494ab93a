package th.ita.export.json;

import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.revision.Revision;
import th.ita.rules.json.Json;

/** The agencies of a store as JSON. */
public final class AgencyJson {
    private AgencyJson() {}

    /**
     * What is known of an agency.
     *
     * @param id its id
     * @param agency what its documents say of it, as far as they can be read
     */
    public record Known(AgencyId id, Optional<Agency> agency) {}

    /**
     * Writes a list of agencies.
     *
     * @param agencies the agencies, in order
     * @return JSON text that ends with a line break
     */
    public static String list(List<Known> agencies) {
        return JsonPrinter.print(Json.object()
                .with("agencies", Json.list(agencies.stream(), AgencyJson::agency))
                .build());
    }

    /**
     * Writes an agency with its documents.
     *
     * @param agency the agency
     * @param documents the latest revision of each of its documents, in order
     * @return JSON text that ends with a line break
     */
    public static String write(Known agency, List<Revision> documents) {
        return JsonPrinter.print(Json.object()
                .with("agency", agency(agency))
                .with("documents", Json.list(documents.stream(), RevisionJson::json))
                .build());
    }

    private static Json agency(Known known) {
        return known.agency()
                .map(AgencyMapping::write)
                .orElseGet(() -> Json.object().with("id", known.id().value()).build());
    }
}

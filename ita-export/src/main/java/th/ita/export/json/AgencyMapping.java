package th.ita.export.json;

import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.text.Bilingual;
import th.ita.rules.json.Json;

/** An agency as JSON. */
final class AgencyMapping {
    private AgencyMapping() {}

    static Json write(Agency agency) {
        return Json.object()
                .with("id", agency.id().value())
                .with("name", name(agency.name()))
                .with("type", agency.type().name())
                .with("province", agency.province())
                .build();
    }

    /** A missing type is told from the name; a missing English name is the Thai one. */
    static Optional<Agency> read(Node node) {
        return node.object("id", "name", "type", "province").flatMap(AgencyMapping::read);
    }

    static Json name(Bilingual name) {
        return Json.object().with("th", name.th()).with("en", name.en()).build();
    }

    private static Optional<Agency> read(Fields fields) {
        Optional<AgencyId> id = fields.required("id").parsed(AgencyId::parse);
        Optional<Bilingual> name = fields.required("name").object("th", "en").flatMap(AgencyMapping::readName);
        Optional<AgencyType> type = fields.at("type").oneOf(AgencyType.values());
        Optional<String> province = fields.at("province").text();
        return id.flatMap(known -> name.map(named -> Agency.builder()
                .id(known)
                .name(named)
                .type(type.or(() -> AgencyType.beginning(named.th())).orElse(AgencyType.OTHER))
                .province(province)
                .build()));
    }

    private static Optional<Bilingual> readName(Fields fields) {
        Optional<String> th = fields.required("th").wordyText();
        Optional<String> en = fields.at("en").text();
        return th.map(thai -> new Bilingual(thai, en.orElse(thai)));
    }
}

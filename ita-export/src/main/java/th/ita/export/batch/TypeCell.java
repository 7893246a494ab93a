package th.ita.export.batch;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.agency.AgencyType;

/**
 * The group of a type: a kind of agency that is known goes by its constant's name, however it is written; any other text
 * is a type of its own, for there are more kinds of agency than are known here.
 */
final class TypeCell {
    /** As officials write them; in names they stand before the name of the place. */
    private static final Map<String, AgencyType> ABBREVIATIONS = Map.of(
            "ทน.", AgencyType.CITY_MUNICIPALITY,
            "ทม.", AgencyType.TOWN_MUNICIPALITY,
            "ทต.", AgencyType.SUBDISTRICT_MUNICIPALITY,
            "อบจ.", AgencyType.PROVINCIAL_ADMINISTRATIVE_ORGANISATION,
            "อบต.", AgencyType.SUBDISTRICT_ADMINISTRATIVE_ORGANISATION);

    private TypeCell() {}

    static String group(String text, String agencyName) {
        if (text.isEmpty()) {
            return AgencyType.beginning(agencyName)
                    .or(() -> beginning(agencyName))
                    .map(Enum::name)
                    .orElse("");
        }
        AgencyType abbreviated = ABBREVIATIONS.get(text.endsWith(".") ? text : text + ".");
        if (abbreviated != null) {
            return abbreviated.name();
        }
        return Arrays.stream(AgencyType.values())
                .filter(type -> text.equalsIgnoreCase(type.name())
                        || text.equals(type.title().th())
                        || text.equalsIgnoreCase(type.title().en()))
                .findFirst()
                .map(Enum::name)
                .orElse(text);
    }

    private static Optional<AgencyType> beginning(String agencyName) {
        return ABBREVIATIONS.entrySet().stream()
                .filter(each -> agencyName.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The kind of agency behind a group, if it is a known one. */
    static Optional<AgencyType> known(String group) {
        return Arrays.stream(AgencyType.values())
                .filter(type -> type.name().equals(group))
                .findFirst();
    }
}

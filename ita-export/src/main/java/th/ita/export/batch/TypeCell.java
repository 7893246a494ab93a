package th.ita.export.batch;

import java.util.Arrays;
import java.util.Optional;
import th.ita.domain.agency.AgencyType;

/**
 * The group of a type: a kind of agency that is known goes by its constant's name, however it is written; any other text
 * is a type of its own, for there are more kinds of agency than are known here.
 */
final class TypeCell {
    private TypeCell() {}

    static String group(String text, String agencyName) {
        if (text.isEmpty()) {
            return AgencyType.beginning(agencyName).map(Enum::name).orElse("");
        }
        return Arrays.stream(AgencyType.values())
                .filter(type -> text.equalsIgnoreCase(type.name())
                        || text.equals(type.title().th())
                        || text.equalsIgnoreCase(type.title().en()))
                .findFirst()
                .map(Enum::name)
                .orElse(text);
    }

    /** The kind of agency behind a group, if it is a known one. */
    static Optional<AgencyType> known(String group) {
        return Arrays.stream(AgencyType.values())
                .filter(type -> type.name().equals(group))
                .findFirst();
    }
}

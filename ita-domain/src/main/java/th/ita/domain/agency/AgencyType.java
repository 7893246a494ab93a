package th.ita.domain.agency;

import java.util.Optional;
import th.ita.domain.text.Bilingual;

/** The kinds of agency, named as in their own titles; local governments first. */
public enum AgencyType {
    /** เทศบาลนคร. */
    CITY_MUNICIPALITY("เทศบาลนคร", "City Municipality"),
    /** เทศบาลเมือง. */
    TOWN_MUNICIPALITY("เทศบาลเมือง", "Town Municipality"),
    /** เทศบาลตำบล. */
    SUBDISTRICT_MUNICIPALITY("เทศบาลตำบล", "Subdistrict Municipality"),
    /** องค์การบริหารส่วนจังหวัด. */
    PROVINCIAL_ADMINISTRATIVE_ORGANISATION("องค์การบริหารส่วนจังหวัด", "Provincial Administrative Organisation"),
    /** องค์การบริหารส่วนตำบล. */
    SUBDISTRICT_ADMINISTRATIVE_ORGANISATION("องค์การบริหารส่วนตำบล", "Subdistrict Administrative Organisation"),
    /** Any other agency. */
    OTHER("หน่วยงานอื่น", "Other agency");

    private static final AgencyType[] ALL = values();

    private final Bilingual title;

    AgencyType(String th, String en) {
        this.title = new Bilingual(th, en);
    }

    /** {@return the type's name} */
    public Bilingual title() {
        return title;
    }

    /**
     * The type that an agency's Thai name begins with.
     *
     * @param thaiName a name such as {@code เทศบาลนครอุดรธานี}
     * @return the type, or nothing if the name begins with none
     */
    public static Optional<AgencyType> beginning(String thaiName) {
        // No title begins with another one, so that there is one at most.
        for (AgencyType type : ALL) {
            if (type != OTHER && thaiName.startsWith(type.title.th())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}

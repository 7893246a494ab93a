package th.ita.domain.measures;

import java.util.List;

/**
 * What an agency makes of last year's result, in the three parts the measures item asks for.
 *
 * @param urgent weaknesses that must be mended without delay (จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน)
 * @param toDevelop issues that should be developed (ประเด็นที่จะต้องพัฒนาให้ดีขึ้น)
 * @param approach how that is put into practice (แนวทางการนำไปสู่การปฏิบัติ)
 */
public record Analysis(List<String> urgent, List<String> toDevelop, List<String> approach) {
    /** An analysis that says nothing. */
    public static final Analysis NONE = new Analysis(List.of(), List.of(), List.of());

    /** Keeps its own copies of the lists. */
    public Analysis {
        urgent = List.copyOf(urgent);
        toDevelop = List.copyOf(toDevelop);
        approach = List.copyOf(approach);
    }
}

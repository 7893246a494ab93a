package th.ita.export.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.text.Bilingual;
import th.ita.export.thai.ThaiWords;

/**
 * Finds the agency a report speaks of. Thai runs words together, so a name ends where the text does not say: the name is
 * the run that the most runs beginning with the same kind of agency begin with.
 */
final class AgencyFinder {
    private static final Pattern RUN = Pattern.compile(
            "(เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|องค์การบริหารส่วนจังหวัด|องค์การบริหารส่วนตำบล)[\\u0E01-\\u0E4E]{2,60}");
    /** Words with which a sentence goes on after the name of an agency. */
    private static final Set<String> GOES_ON = Set.of(
            "ได้",
            "จัดทำ",
            "จัด",
            "จึง",
            "มี",
            "ขอ",
            "เป็น",
            "ดำเนินการ",
            "ดำเนินงาน",
            "ดำเนิน",
            "กำหนด",
            "ประจำ",
            "ประจำปี",
            "และ",
            "หรือ",
            "โดย",
            "เพื่อ",
            "ซึ่ง",
            "ตาม",
            "ให้",
            "จังหวัด",
            "อำเภอ",
            "ใน",
            "ต่อ",
            "แล้ว",
            "รายงาน",
            "ประกาศ");

    private static final Pattern PROVINCE = Pattern.compile("จังหวัด([\\u0E01-\\u0E4E]{2,30})");

    private AgencyFinder() {}

    /** The agency that texts speak of, if they name one. */
    static Optional<Agency> find(List<String> texts) {
        List<String> runs = new ArrayList<>();
        for (String text : texts) {
            Matcher run = RUN.matcher(text);
            while (run.find()) {
                runs.add(run.group(1)
                        + placeName(run.group().substring(run.group(1).length())));
            }
        }
        return runs.stream()
                .max(Comparator.<String>comparingLong(name -> beginningWith(name, runs))
                        .thenComparingInt(String::length))
                .flatMap(name -> named(name, texts));
    }

    /** The beginning of a run of Thai that can be the name of a place: it ends where a sentence goes on. */
    private static String placeName(String run) {
        StringBuilder name = new StringBuilder();
        for (String word : ThaiWords.standard().segment(run)) {
            if (!name.isEmpty() && GOES_ON.contains(word)) {
                break;
            }
            name.append(word);
        }
        return name.toString();
    }

    /** The agency whose name in Thai or in English a title page bears; the Thai name is in the texts where it is not there. */
    static Optional<Agency> titled(String name, List<String> texts) {
        boolean thai = name.chars().anyMatch(c -> c >= 'ก' && c <= '๛');
        return thai ? named(name, texts) : seat(name).or(() -> find(texts)).or(() -> named(name, texts));
    }

    /** The agency of a province's seat by its English name. */
    private static Optional<Agency> seat(String english) {
        return Stream.of(AgencyType.values())
                .filter(type -> english.endsWith(" " + type.title().en()))
                .flatMap(type -> Province.all().stream()
                        .filter(province -> english.equals(
                                province.name().en() + " " + type.title().en()))
                        .map(province -> type.title().th() + province.name().th()))
                .findFirst()
                .flatMap(name -> named(name, List.of()));
    }

    /** The agency of a name, with type and province as far as the name and the texts tell them. */
    static Optional<Agency> named(String name, List<String> texts) {
        AgencyType type = AgencyType.beginning(name).orElse(AgencyType.OTHER);
        Optional<Province> seat = type == AgencyType.OTHER
                ? Optional.empty()
                : Province.named(name.substring(type.title().th().length()).strip());
        Optional<Province> province = seat.or(() -> mentioned(texts));
        String english =
                seat.map(found -> found.name().en() + " " + type.title().en()).orElse(name);
        return AgencyId.parse(name.replaceAll("\\s+", "-").toLowerCase(Locale.ROOT))
                .toJavaOptional()
                .map(id -> Agency.builder()
                        .id(id)
                        .name(new Bilingual(name, english))
                        .type(type)
                        .province(province.map(found -> found.name().th()))
                        .build());
    }

    private static long beginningWith(String name, List<String> runs) {
        return runs.stream().filter(run -> run.startsWith(name)).count();
    }

    private static Optional<Province> mentioned(List<String> texts) {
        return texts.stream()
                .map(PROVINCE::matcher)
                .filter(Matcher::find)
                .flatMap(match -> Province.beginning(match.group(1)).stream())
                .findFirst();
    }
}

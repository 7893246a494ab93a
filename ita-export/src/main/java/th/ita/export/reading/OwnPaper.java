package th.ita.export.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.Signatory;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.wording.Messages;

/**
 * A paper that this project wrote, known by its title, the first line or one below an agency's letterhead. Its headings tell what the agency said and what the program
 * added: the latter is left out, and what remains is what the paper was composed from.
 */
final class OwnPaper {
    private static final Pattern ROOM = Pattern.compile("^[.…_\\s]{3,}");
    private static final int LONGEST_LETTERHEAD = 20;
    private static final List<String> TITLES = List.of("document.measures.title", "document.report.title");

    private final Messages words;
    private final FiscalYear year;
    private final List<Part.Row> rows = new ArrayList<>();
    private final List<String> urgent = new ArrayList<>();
    private final List<String> toDevelop = new ArrayList<>();
    private final List<String> approach = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private final List<String> signature = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private Optional<String> standingLead = Optional.empty();
    private final List<Part.Text> introduction = new ArrayList<>();
    private final SortedMap<LevelCode, ReportedScore> reported = new TreeMap<>();
    private Optional<String> grade = Optional.empty();
    private @Nullable FiscalYear assessed;
    private Optional<Part.Text> agency = Optional.empty();
    private Section section = Section.FRONT;

    private enum Section {
        FRONT,
        INTRODUCTION,
        RESULT,
        URGENT,
        TO_DEVELOP,
        APPROACH,
        COMPUTED,
        MEASURES,
        STANDING,
        SIGNATURE,
        END
    }

    /** Where the program itself draws pictures. */
    private static final Set<Section> DRAWN = EnumSet.of(Section.RESULT, Section.COMPUTED, Section.END);

    private OwnPaper(Messages words, FiscalYear year) {
        this.words = words;
        this.year = year;
    }

    /** The paper that a document is, if this project wrote it. */
    static Optional<OwnPaper> in(List<Part> parts) {
        List<Part.Text> front = parts.stream()
                .takeWhile(Part.Text.class::isInstance)
                .map(Part.Text.class::cast)
                .limit(LONGEST_LETTERHEAD)
                .toList();
        Optional<Part.Text> first = parts.stream()
                .filter(Part.Text.class::isInstance)
                .map(Part.Text.class::cast)
                .findFirst();
        return first.flatMap(title -> titled(parts, title))
                .or(() -> front.stream()
                        .skip(1)
                        .flatMap(title -> titled(parts, title).stream())
                        .filter(paper -> paper.hasSection(parts))
                        .findFirst());
    }

    /** The paper that a document is, if a text is the title of one. */
    private static Optional<OwnPaper> titled(List<Part> parts, Part.Text title) {
        Messages words = ExportMessages.of(languageOf(title.words()));
        return TITLES.stream()
                .flatMap(key -> argument(key, title.words(), words).stream())
                .flatMap(found -> FiscalYear.parse(found).toJavaStream())
                .map(found -> new OwnPaper(words, found))
                .findFirst()
                .map(paper -> paper.take(OwnWorkbook.laidOut(parts, words), title));
    }

    /** The language that a title is in: the program writes Thai letters in every one in Thai, and in no other. */
    private static Language languageOf(String title) {
        return title.chars().anyMatch(c -> c >= 'ก' && c <= 'ฮ') ? Language.TH : Language.EN;
    }

    /** Whether the section of the measures has the heading that the program gives it: others use such titles too. */
    private boolean hasSection(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part instanceof Part.Text text
                        && text.style() == Part.Style.HEADING
                        && (text.words().equals(words.text("section.measures"))
                                || text.words().equals(words.text("section.report"))));
    }

    /** The year of its measures. */
    FiscalYear year() {
        return year;
    }

    /** The name of its agency in the language of the paper. */
    String agency() {
        return agency.map(Part.Text::words).orElse("");
    }

    /** Its opening paragraphs. */
    List<Part.Text> introduction() {
        return introduction;
    }

    /** What the agency makes of the result. */
    Analysis analysis() {
        return new Analysis(urgent, toDevelop, approach);
    }

    /** The agency's sentence that leads to its standing measures. */
    Optional<String> standingLead() {
        return standingLead;
    }

    /** Its standing measures. */
    List<String> standing() {
        return standing;
    }

    /** The rows of its measures, its head the first. */
    List<Part.Row> rows() {
        return rows;
    }

    /** What stands where the program writes nothing. */
    List<UnreadLine> unread() {
        return unread;
    }

    /** Who signs it; nobody, where only room to sign was left. */
    Optional<Signatory> signatory() {
        Optional<String> capacity = signed(0, words.text("signature.prompt"));
        Optional<String> name = signed(1, "");
        Optional<String> position = signature.size() < 3 ? Optional.empty() : Optional.of(signature.get(2));
        return Stream.of(capacity, name, position).anyMatch(Optional::isPresent)
                ? Optional.of(new Signatory(capacity, name, position))
                : Optional.empty();
    }

    /** What is printed on a line of the signature beside the room to write. */
    private Optional<String> signed(int line, String prompt) {
        if (signature.size() <= line) {
            return Optional.empty();
        }
        String text = signature.get(line).substring(prompt.length()).strip();
        boolean bracketed = line > 0 && text.startsWith("(") && text.endsWith(")");
        String said = ROOM.matcher(bracketed ? text.substring(1, text.length() - 1) : text)
                .replaceFirst("")
                .strip();
        return Optional.of(said).filter(words -> !words.isEmpty());
    }

    /** The result that it states. */
    Optional<Assessment> result() {
        return Optional.ofNullable(assessed)
                .map(when -> Assessment.builder()
                        .fiscalYear(when)
                        .reported(reported)
                        .reportedGrade(grade)
                        .build());
    }

    private OwnPaper take(List<Part> parts, Part.Text title) {
        int letterhead = Math.max(0, parts.indexOf(title));
        for (Part part : parts.subList(letterhead, parts.size())) {
            if (part instanceof Part.Row row) {
                take(row);
            } else if (!part.equals(title)) {
                take((Part.Text) part);
            }
        }
        parts.stream()
                .limit(letterhead)
                .filter(Part.Text.class::isInstance)
                .map(Part.Text.class::cast)
                .forEach(line -> unread.add(new UnreadLine(line.spot(), line.words())));
        return this;
    }

    private void take(Part.Text text) {
        if (text.style() == Part.Style.ASIDE) {
            if (!DRAWN.contains(section)) {
                unread.add(new UnreadLine(text.spot(), text.words()));
            }
        } else if (text.style() == Part.Style.HEADING) {
            section = section(text.words());
        } else if (section != Section.END && isSignature(text.words())) {
            section = Section.SIGNATURE;
            signature.add(text.words());
        } else {
            switch (section) {
                case FRONT -> agency = agency.isPresent() ? agency : Optional.of(text);
                case INTRODUCTION -> introduction.add(text);
                case RESULT -> stated(text.words());
                case URGENT -> listed(text, urgent);
                case TO_DEVELOP -> listed(text, toDevelop);
                case APPROACH -> listed(text, approach);
                case STANDING -> standing(text);
                case MEASURES -> measures(text);
                case SIGNATURE -> signature.add(text.words());
                case COMPUTED, END -> {
                    // Said by the program, not by the agency.
                }
            }
        }
    }

    private Section section(String heading) {
        Optional<String> result = argument("section.result", heading, words);
        if (result.isPresent()) {
            assessed = FiscalYear.parse(result.get()).getOrNull();
            return Section.RESULT;
        }
        return Map.of(
                        "section.introduction", Section.INTRODUCTION,
                        "section.analysis-urgent", Section.URGENT,
                        "section.analysis-to-develop", Section.TO_DEVELOP,
                        "section.analysis-approach", Section.APPROACH,
                        "section.measures", Section.MEASURES,
                        "section.report", Section.MEASURES,
                        "section.standing", Section.STANDING,
                        "section.appendix", Section.END)
                .entrySet()
                .stream()
                .filter(entry -> heading.equals(words.text(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Section.COMPUTED);
    }

    /** An entry of the agency's list; after the list the program goes on. */
    private void listed(Part.Text text, List<String> list) {
        if (text.style() == Part.Style.LISTED) {
            list.add(text.words());
        } else {
            section = Section.COMPUTED;
        }
    }

    private void standing(Part.Text text) {
        if (text.style() == Part.Style.LISTED) {
            standing.add(text.words());
        } else if (!text.words().equals(words.text("standing.intro"))) {
            standingLead = Optional.of(text.words());
        }
    }

    private void measures(Part.Text text) {
        boolean caption = argument("measures.caption", text.words(), words).isPresent();
        if (!caption && !text.words().equals(words.text("measures.none"))) {
            unread.add(new UnreadLine(text.spot(), text.words()));
        }
    }

    private void take(Part.Row row) {
        if (section == Section.RESULT) {
            scored(row.cells());
        } else if (section == Section.MEASURES) {
            rows.add(row);
        }
    }

    /** A row of the table of results; a computed figure carries a label and is no published one. */
    private void scored(List<Cell> cells) {
        if (cells.size() > 2) {
            level(cells.get(0).text())
                    .ifPresent(level -> ReportedScore.parse(cells.get(2).text())
                            .forEach(score -> reported.putIfAbsent(level, score)));
        }
    }

    /** A published figure of a year that cannot be scored, or the published grade. */
    private void stated(String text) {
        Optional<String> published = argument("result.published-grade", text, words);
        if (published.isPresent()) {
            grade = published;
            return;
        }
        Matcher figure = form("result.stated", words).matcher(Numerals.ARABIC.write(text));
        if (figure.matches()) {
            String name = figure.group(1);
            Optional<LevelCode> level =
                    level(argument("section.indicator", name, words).orElse(name));
            level.ifPresent(
                    code -> ReportedScore.parse(figure.group(2)).forEach(score -> reported.putIfAbsent(code, score)));
        }
    }

    private Optional<LevelCode> level(String name) {
        return name.equals(words.text("level.TOTAL"))
                ? Optional.of(LevelCode.TOTAL)
                : LevelCode.parse(Numerals.ARABIC.write(name)).toJavaOptional();
    }

    private boolean isSignature(String text) {
        String prompt = words.text("signature.prompt");
        return text.equals(prompt) || text.startsWith(prompt + " ");
    }

    /** What stands in the place of a sentence's only argument, if a text is that sentence. */
    static Optional<String> argument(String key, String text, Messages words) {
        String said = Numerals.ARABIC.write(text);
        if (!said.startsWith(pieces(key, words).get(0))) {
            return Optional.empty();
        }
        Matcher sentence = form(key, words).matcher(said);
        return sentence.matches() ? Optional.of(sentence.group(1)) : Optional.empty();
    }

    private static Pattern form(String key, Messages words) {
        return Pattern.compile(pieces(key, words).stream().map(Pattern::quote).collect(Collectors.joining("(.+)")));
    }

    /** What a sentence says around its arguments. */
    private static List<String> pieces(String key, Messages words) {
        return List.of(
                Numerals.ARABIC.write(words.text(key, "\u0000", "\u0000")).split("\u0000", -1));
    }
}

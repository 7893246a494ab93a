package th.ita.export.reading;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Refusal;

/**
 * Takes a report apart, line by line: a line is a head, a row, an item of a list, a part of the signature, a heading or
 * a paragraph. What is none of these in its place is kept as unread, never dropped.
 */
final class ReportTaker {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern TITLE = Pattern.compile("(รายงานผล|มาตรการส่งเสริมคุณธรรม).{0,180}");
    private static final Pattern LISTED = Pattern.compile("[-–•*]\\s*(\\S.*)");
    private static final Pattern LEAD = Pattern.compile(".*(ดังนี้|ดังต่อไปนี้|ได้แก่|:)");
    private static final Pattern STANDING = Pattern.compile(
            "(มาตรการ|หลักเกณฑ์|ประกาศ|แนวทาง|แนวปฏิบัติ|นโยบาย|ข้อบังคับ|ระเบียบ|คำสั่ง|เจตจำนง|คู่มือ).*");

    private final List<Line> titles = new ArrayList<>();
    private final List<Line> opening = new ArrayList<>();
    private final AnalysisTaker analysis = new AnalysisTaker();
    private final List<String> standing = new ArrayList<>();
    private Optional<Line> standingLead = Optional.empty();
    private final SignatureTaker signature = new SignatureTaker();
    private final List<UnreadLine> unread = new ArrayList<>();
    private final TableTaker tables;

    ReportTaker(SourceFile file) {
        this.tables = new TableTaker(file, this::leave);
    }

    /** The parts of the report, or why it is none. */
    Either<Refusal, ReportParts> take(List<Line> lines) {
        lines.forEach(this::take);
        return tables.taken()
                .map(rows -> new ReportParts(
                        titles,
                        opening,
                        analysis.taken(),
                        standingLead,
                        standing,
                        rows,
                        signature.taken(),
                        List.copyOf(unread)));
    }

    private void take(Line line) {
        if (line.isRow()) {
            tables.take(line);
            return;
        }
        tables.interrupt();
        if (Markup.isIn(line.text())) {
            Markup.pieces(line.text()).forEach(piece -> takeText(new Line(line.number(), piece)));
        } else if (!line.isBlank()) {
            takeText(new Line(line.number(), line.text().strip()));
        }
    }

    private void takeText(Line line) {
        String text = line.text();
        var listed = LISTED.matcher(text);
        var heading = HEADING.matcher(text);
        if (signature.takes(text) || analysis.takes(text)) {
            return;
        }
        if (listed.matches() && STANDING.matcher(listed.group(1)).matches()) {
            takeLead();
            standing.add(listed.group(1));
        } else if (heading.matches()) {
            titles.add(new Line(line.number(), heading.group(1)));
        } else if (titles.isEmpty() && opening.isEmpty() && TITLE.matcher(text).matches()) {
            titles.add(line);
        } else if (!tables.begun()) {
            opening.add(line);
        } else {
            leave(line.number(), text);
        }
    }

    /** The paragraph right before the first standing measure leads to it, where it says so. */
    private void takeLead() {
        int last = opening.size() - 1;
        if (standing.isEmpty()
                && last >= 0
                && LEAD.matcher(opening.get(last).text()).matches()) {
            standingLead = Optional.of(opening.remove(last));
        }
    }

    private void leave(int line, String text) {
        unread.add(new UnreadLine(line, text));
    }
}

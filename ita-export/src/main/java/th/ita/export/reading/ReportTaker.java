package th.ita.export.reading;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * Takes a report apart, part by part: a part is a head, a row, an item of a list, a part of the signature, a heading or
 * a paragraph. What is none of these in its place is kept as unread, never dropped.
 */
final class ReportTaker {
    private static final Pattern TITLE = Pattern.compile("(รายงานผล|มาตรการส่งเสริมคุณธรรม).{0,180}");
    private static final Pattern LISTED = Pattern.compile("[-–•*]\\s*(\\S.*)");
    private static final Pattern LEAD = Pattern.compile(".*(ดังนี้|ดังต่อไปนี้|ได้แก่|:)");
    private static final Pattern STANDING = Pattern.compile(
            "(มาตรการ|หลักเกณฑ์|ประกาศ|แนวทาง|แนวปฏิบัติ|นโยบาย|ข้อบังคับ|ระเบียบ|คำสั่ง|เจตจำนง|คู่มือ).*");

    private final List<Part.Text> titles = new ArrayList<>();
    private final List<Part.Text> opening = new ArrayList<>();
    private final AnalysisTaker analysis = new AnalysisTaker();
    private final List<String> standing = new ArrayList<>();
    private Optional<Part.Text> standingLead = Optional.empty();
    private final SignatureTaker signature = new SignatureTaker();
    private final List<UnreadLine> unread = new ArrayList<>();
    private final TableTaker tables;

    ReportTaker(Place file) {
        this.tables = new TableTaker(file, this::leave);
    }

    /** The parts of the report, or why it is none. */
    Either<Refusal, ReportParts> take(List<Part> parts) {
        for (int at = 0; at < parts.size(); ) {
            if (parts.get(at) instanceof Part.Row row) {
                at += tables.take(row, rowAt(parts, at + 1));
            } else {
                take((Part.Text) parts.get(at++));
            }
        }
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

    private static Optional<Part.Row> rowAt(List<Part> parts, int at) {
        return at < parts.size() && parts.get(at) instanceof Part.Row row ? Optional.of(row) : Optional.empty();
    }

    private void take(Part.Text part) {
        String text = part.words();
        if (part.style() == Part.Style.ASIDE) {
            leave(part.spot(), text);
            return;
        }
        boolean isListed = part.style() == Part.Style.LISTED;
        Matcher marked = LISTED.matcher(text);
        Optional<String> entry = marked.matches()
                ? Optional.of(marked.group(1))
                : Optional.of(text).filter(words -> isListed);
        if (signature.takes(text) || analysis.takes(text, isListed)) {
            return;
        }
        if (entry.filter(words -> STANDING.matcher(words).matches()).isPresent()) {
            takeLead();
            standing.add(entry.get());
        } else if (part.style() == Part.Style.HEADING && !tables.begun()) {
            titles.add(part);
        } else if (titles.isEmpty() && opening.isEmpty() && TITLE.matcher(text).matches()) {
            titles.add(part);
        } else if (!tables.begun()) {
            opening.add(part);
        } else {
            leave(part.spot(), text);
        }
    }

    /** The paragraph right before the first standing measure leads to it, where it says so. */
    private void takeLead() {
        int last = opening.size() - 1;
        if (standing.isEmpty()
                && last >= 0
                && LEAD.matcher(opening.get(last).words()).matches()) {
            standingLead = Optional.of(opening.remove(last));
        }
    }

    private void leave(Spot spot, String text) {
        unread.add(new UnreadLine(spot, text));
    }
}

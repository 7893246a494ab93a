package th.ita.export.reading;

import java.util.List;
import java.util.Optional;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.Signatory;

/**
 * A report taken apart: what it says before its tables, its lists, its rows, who signs, and whatever no rule understood.
 *
 * @param titles its headings
 * @param opening its paragraphs before the first table
 * @param analysis what it says of weaknesses, issues to develop and the approach
 * @param standingLead the sentence that leads to those lists, if there is one
 * @param standing its lists of measures that have no row of their own
 * @param rows the rows of its measures tables
 * @param signatory who signs
 * @param unread what no rule understood
 */
record ReportParts(
        List<Part.Text> titles,
        List<Part.Text> opening,
        Analysis analysis,
        Optional<Part.Text> standingLead,
        List<String> standing,
        List<MeasureRow> rows,
        Optional<Signatory> signatory,
        List<UnreadLine> unread) {}

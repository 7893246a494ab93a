package th.ita.export.batch;

import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.text.Language;
import th.ita.rules.batch.RankedAgencies;
import th.ita.rules.finding.Finding;

/** A table of agencies after scoring. Rows go by their index among those that were scored. */
public final class BatchResult {
    private final Framework framework;
    private final RankedAgencies agencies;
    private final RowNames names;
    private final List<Finding> columns;
    private final Problems problems;
    private final Optional<Confidence> gradeConfidence;

    BatchResult(
            Framework framework,
            Optional<Confidence> gradeConfidence,
            RankedAgencies agencies,
            RowNames names,
            List<Finding> columns,
            Problems problems) {
        this.framework = framework;
        this.gradeConfidence = gradeConfidence;
        this.agencies = agencies;
        this.names = names;
        this.columns = List.copyOf(columns);
        this.problems = problems;
    }

    /** {@return what they were scored by} */
    public Framework framework() {
        return framework;
    }

    /** {@return the scores and places} */
    public RankedAgencies agencies() {
        return agencies;
    }

    /** {@return how many agencies were scored} */
    public int size() {
        return agencies.scores().size();
    }

    /**
     * The line an agency stands on.
     *
     * @param row the agency
     * @return the line, from 1
     */
    public int line(int row) {
        return names.line(row);
    }

    /**
     * The id of an agency.
     *
     * @param row the agency
     * @return the id, empty where the table has none
     */
    public String id(int row) {
        return names.id(row);
    }

    /**
     * The name of an agency.
     *
     * @param row the agency
     * @return the name
     */
    public String name(int row) {
        return names.name(row);
    }

    /**
     * What a type is called.
     *
     * @param group the name of a group of types
     * @param language the reader's language
     * @return the kind of agency in words, or what the table calls it
     */
    public static String type(String group, Language language) {
        return TypeCell.known(group)
                .map(AgencyType::title)
                .map(title -> title.in(language))
                .orElse(group);
    }

    /**
     * What the grades are called, in the order of {@link th.ita.rules.compiled.CompiledScorer#grades}.
     *
     * @param language the reader's language
     * @return letters as they are printed, levels that go by names by their names
     */
    public List<String> grades(Language language) {
        return GradeNames.of(framework, language);
    }

    /** {@return how sure the least sure fact is that the grades may rest on; nothing where the year has no grades} */
    public Optional<Confidence> gradeConfidence() {
        return gradeConfidence;
    }

    /** {@return a finding for each column that is not known} */
    public List<Finding> columns() {
        return columns;
    }

    /** {@return the first {@value Problems#KEPT} problems of lines, in the order of the table} */
    public List<BatchProblem> problems() {
        return problems.kept();
    }

    /** {@return how many lines were not scored} */
    public int badLines() {
        return problems.badLines();
    }

    /** {@return how many figures and grades contradict what is computed} */
    public int contradictions() {
        return problems.contradictions();
    }

    /** {@return whether nothing was wrong or odd} */
    public boolean isClean() {
        return columns.isEmpty() && badLines() == 0 && contradictions() == 0;
    }
}

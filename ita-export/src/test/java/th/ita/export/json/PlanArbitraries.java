package th.ita.export.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.measures.Analysis;
import th.ita.domain.measures.ContentHash;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.EvidenceKind;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.measures.Sighting;
import th.ita.domain.measures.Signatory;
import th.ita.domain.period.Period;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.domain.text.Bilingual;
import th.ita.domain.time.FiscalYear;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.reading.UnreadLine;

/** Plans of every shape, with texts of every kind: Thai, Latin, emoji, control characters, very long. */
final class PlanArbitraries extends DomainContextBase {
    @Provide
    Arbitrary<MeasuresPlan> plans() {
        Arbitrary<MeasuresPlan> bare = Combinators.combine(
                        agencies(),
                        years(),
                        assessments().optional(),
                        measures().list().ofMaxSize(4))
                .as((agency, year, result, measures) -> MeasuresPlan.builder()
                        .agency(agency)
                        .fiscalYear(year)
                        .previousResult(result)
                        .addAllMeasures(measures)
                        .build());
        return Combinators.combine(
                        bare,
                        textLists(),
                        analyses(),
                        texts().optional(),
                        textLists(),
                        signatories().optional())
                .as((plan, introduction, analysis, lead, standing, signatory) -> MeasuresPlan.builder()
                        .from(plan)
                        .addAllIntroduction(introduction)
                        .analysis(analysis)
                        .standingLead(lead)
                        .addAllStandingMeasures(standing)
                        .signatory(signatory)
                        .build());
    }

    @Provide
    Arbitrary<ReadingNotes> notes() {
        Arbitrary<UnreadLine> lines = Combinators.combine(counts(), texts()).as(UnreadLine::new);
        return Combinators.combine(lines.list().ofMaxSize(3), counts(), counts())
                .as(ReadingNotes::new);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        Arbitrary<LevelCode> surveys = Arbitraries.of("IIT", "EIT").map(LevelCode::of);
        return Combinators.combine(
                        resultsWithoutAnswers(),
                        Arbitraries.maps(surveys, answers()).ofMaxSize(2))
                .as((result, answers) ->
                        Assessment.builder().from(result).putAllAnswers(answers).build());
    }

    private static Arbitrary<SurveyAnswers> answers() {
        Arbitrary<Long> many = Arbitraries.longs().between(0, 999_999_999_999_999L);
        Arbitrary<PartTally> parts = Combinators.combine(
                        many, many, many, many.list().ofMaxSize(5))
                .as((blank, none, unreadable, counts) -> PartTally.of(
                        blank,
                        none,
                        unreadable,
                        counts.stream().mapToLong(Long::longValue).toArray()));
        Arbitrary<QuestionCode> codes = Arbitraries.of("i1", "i10", "e2").map(QuestionCode::new);
        return Combinators.combine(
                        many, Arbitraries.maps(codes, parts.list().ofMaxSize(3)).ofMaxSize(3), counts().optional())
                .as((respondents, questions, population) ->
                        new SurveyAnswers(new SurveyTally(respondents, new TreeMap<>(questions)), population));
    }

    private Arbitrary<Assessment> resultsWithoutAnswers() {
        Arbitrary<LevelCode> levels = Arbitraries.of("total", "IIT", "OIT", "1", "9", "10", "9.1", "10.2")
                .map(LevelCode::of);
        return Combinators.combine(
                        agencies().optional(),
                        years(),
                        Arbitraries.maps(levels, scores()).ofMaxSize(5),
                        Arbitraries.maps(items(), Arbitraries.of(ItemOutcome.values()))
                                .ofMaxSize(5),
                        Arbitraries.of("AA", "A", "F").optional())
                .as((agency, year, reported, outcomes, grade) -> Assessment.builder()
                        .agency(agency)
                        .fiscalYear(year)
                        .putAllReported(reported)
                        .putAllOutcomes(outcomes)
                        .reportedGrade(grade)
                        .build());
    }

    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                5, Arbitraries.strings().withCharRange('ก', '๛').ofMaxLength(40)),
                        Tuple.of(2, Arbitraries.strings().ascii().ofMaxLength(20)),
                        Tuple.of(2, Arbitraries.strings().all().ofMaxLength(20)),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "", "😀 ✓", "\u0000\u001B[0m\u202E", "\"\\/\b\f\r\n\t", "ก".repeat(20_000))))
                .filter(WholeText::is);
    }

    private static Arbitrary<Measure> measures() {
        Arbitrary<Measure> bare = Combinators.combine(
                        texts(), texts().optional(), textLists(), periods().optional(), texts().optional())
                .as((title, method, responsible, period, result) -> Measure.builder()
                        .title(title)
                        .method(method)
                        .addAllResponsible(responsible)
                        .period(period)
                        .result(result)
                        .build());
        return Combinators.combine(
                        bare,
                        texts().optional(),
                        itemSets(),
                        itemSets(),
                        evidence().list().ofMaxSize(2),
                        days().optional())
                .as((measure, recommendation, targets, inferred, evidence, done) -> Measure.builder()
                        .from(measure)
                        .done(done)
                        .recommendation(recommendation)
                        .addAllTargets(targets)
                        .addAllInferredTargets(inferred)
                        .addAllEvidence(evidence)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60_000).map(LocalDate.of(1990, 1, 1)::plusDays);
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<LocalDate> days = days();
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 800);
        return Arbitraries.oneOf(
                Combinators.combine(years(), texts()).as(Period.ThroughoutFiscalYear::new),
                Combinators.combine(days, lengths, texts())
                        .as((first, length, text) -> new Period.During(first, first.plusDays(length), text)),
                Combinators.combine(days, lengths, texts())
                        .as((first, length, text) -> new Period.Between(first, first.plusDays(length), text)),
                Combinators.combine(days, texts()).as(Period.Before::new),
                Combinators.combine(days, texts()).as(Period.By::new),
                texts().map(Period.AsWritten::new));
    }

    private static Arbitrary<Agency> agencies() {
        Arbitrary<AgencyId> ids =
                Arbitraries.of("เทศบาลนครอุดรธานี", "LAO-05410101", "x_1.y").map(AgencyId::of);
        Arbitrary<Bilingual> names = Combinators.combine(texts().filter(text -> !text.isBlank()), texts())
                .as(Bilingual::new);
        return Combinators.combine(ids, names, Arbitraries.of(AgencyType.values()), texts().optional())
                .as((id, name, type, province) -> Agency.builder()
                        .id(id)
                        .name(name)
                        .type(type)
                        .province(province)
                        .build());
    }

    private static Arbitrary<ReportedScore> scores() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2)
                .map(ReportedScore::new);
    }

    private static Arbitrary<Analysis> analyses() {
        return Combinators.combine(textLists(), textLists(), textLists()).as(Analysis::new);
    }

    private static Arbitrary<Signatory> signatories() {
        return Combinators.combine(texts().optional(), texts().optional(), texts().optional())
                .as(Signatory::new);
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<ContentHash> hashes =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(ContentHash::new);
        Arbitrary<Sighting> sightings = Combinators.combine(
                        Arbitraries.longs().between(0, 7_000_000_000L).map(Instant::ofEpochSecond), hashes.optional())
                .as(Sighting::new);
        return Combinators.combine(
                        Arbitraries.of("https://example.go.th/a?b=1&c=ก", "http://example.org:8080/x%20y#z"),
                        texts().optional(),
                        Arbitraries.of(EvidenceKind.values()).optional(),
                        sightings.optional())
                .as((link, title, kind, seen) -> new Evidence(URI.create(link), title, kind, seen));
    }

    private static Arbitrary<Set<ItemCode>> itemSets() {
        return items().set().ofMaxSize(4).map(TreeSet::new);
    }

    private static Arbitrary<ItemCode> items() {
        return Arbitraries.integers().between(1, 99).map(ItemCode::of);
    }

    private static Arbitrary<List<String>> textLists() {
        return texts().list().ofMaxSize(3);
    }

    private static Arbitrary<FiscalYear> years() {
        return Arbitraries.integers().between(2500, 2699).map(FiscalYear::of);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 999_999_999);
    }
}

package th.ita.bench.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.survey.SurveyTally;
import th.ita.export.survey.SurveyCount;
import th.ita.export.survey.SurveyReader;

/** Our reader of files: encoding, separator and columns found out, every cell understood or told with its line. */
final class ByReader implements Counting {
    private final List<Survey> surveys;
    private final Path folder;
    private final SurveyReader reader = SurveyReader.of(Survey.YEAR).get();
    private List<List<SurveyTally>> tallies = List.of();

    ByReader(List<Survey> surveys, Path folder) {
        this.surveys = surveys;
        this.folder = folder;
    }

    @Override
    public Object count() {
        tallies = surveys.stream().map(this::count).toList();
        return tallies;
    }

    /** Agencies, provinces, nation. */
    private List<SurveyTally> count(Survey survey) {
        SurveyCount count = reader.read(survey.file(folder), rows -> {}).get();
        if (!count.problems().isEmpty()) {
            throw new IllegalStateException(count.problems().toString());
        }
        SortedMap<String, SurveyTally> known =
                Objects.requireNonNull(count.tallies().get(survey.form().instrument()));
        List<SurveyTally> agencies = IntStream.range(0, Survey.AGENCIES)
                .mapToObj(agency -> known.getOrDefault(Survey.name(agency), SurveyTally.NONE))
                .toList();
        List<SurveyTally> provinces = new ArrayList<>();
        for (int province = 0; province < Survey.PROVINCES; province++) {
            provinces.add(SurveyTally.NONE);
        }
        for (int agency = 0; agency < Survey.AGENCIES; agency++) {
            int province = Survey.province(agency);
            provinces.set(province, provinces.get(province).plus(agencies.get(agency)));
        }
        SurveyTally nation = provinces.stream().reduce(SurveyTally.NONE, SurveyTally::plus);
        return Stream.of(agencies, provinces, List.of(nation))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Counts> counts() {
        return IntStream.range(0, surveys.size())
                .mapToObj(survey -> {
                    Counts counts = new Counts(surveys.get(survey).width());
                    CountedByUs.put(surveys.get(survey).form(), tallies.get(survey), counts);
                    return counts;
                })
                .toList();
    }
}

package th.ita.export.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;

class SurveyReaderProperties {
    private static final String HEAD = "หน่วยงาน,i1.1,i1.2,i2,i4.1\n";

    @Property(tries = 100)
    void shards_of_a_file_in_any_order_count_as_the_file(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(min = 1, max = 5) int shards,
            @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        SurveyCount sum = IntStream.range(0, shards)
                .mapToObj(shard -> IntStream.range(0, shuffled.size())
                        .filter(line -> line % shards == shard)
                        .mapToObj(shuffled::get)
                        .toList())
                .map(SurveyReaderProperties::count)
                .reduce(SurveyCount.NONE, SurveyCount::plus);
        SurveyCount whole = count(lines);

        assertThat(sum.tallies()).isEqualTo(whole.tallies());
        assertThat(sum.problems().size() + sum.moreProblems())
                .isEqualTo(whole.problems().size() + whole.moreProblems());
    }

    @Property(tries = 100)
    void everybody_is_counted_once_in_each_column(@ForAll("lines") List<String> lines) {
        SurveyCount count = count(lines);

        assertThat(count.all(SurveyFiles.IIT).respondents()).isEqualTo(lines.size());
        for (String question : List.of("i1", "i2", "i4")) {
            PartTally part = count.all(SurveyFiles.IIT).part(new QuestionCode(question), 0);
            assertThat(part.given()).isEqualTo(lines.size());
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> cell = Arbitraries.of("1", "2", "๒", "", "ไม่ตอบ", "NaN", "7", "\"a\nb\"");
        return cell.list()
                .ofSize(4)
                .map(cells -> String.join(",", cells))
                .flatMap(cells -> Arbitraries.of("ก", "ข").map(agency -> agency + "," + cells))
                .list()
                .ofMaxSize(30);
    }

    /** An empty shard still says whose it is: nobody's. */
    private static SurveyCount count(List<String> lines) {
        return SurveyFiles.read(HEAD + String.join("\n", lines) + "\n").get();
    }
}

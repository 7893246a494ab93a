package th.ita.rules.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Topic;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.wording.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkMapTest {
    private static FrameworkMap map(int from, int to) {
        return FrameworkMap.between(Examples.framework(from), Examples.framework(to));
    }

    @ParameterizedTest(name = "{0} O{1} in {2}: {3} {4}")
    @CsvSource({
        "2564,42,2563,EQUAL,O42",
        "2564,42,2565,EQUAL,O42",
        "2564,42,2566,EQUAL,O42",
        "2564,42,2567,RENUMBERED,O34",
        "2564,42,2568,RENUMBERED,O27",
        "2564,42,2569,RENUMBERED,O25",
        "2564,43,2568,RENUMBERED,O28",
        "2564,34,2565,RETIRED,''",
        "2565,34,2566,RENUMBERED,O31",
        "2564,10,2566,MERGED_INTO,O11",
        "2564,18,2566,MERGED_INTO,O11",
        "2566,11,2564,SPLIT_INTO,O10 O18",
        "2567,1,2568,MERGED_INTO,O1",
        "2567,3,2568,MERGED_INTO,O1",
        "2568,1,2567,SPLIT_INTO,O1 O3",
        "2568,11,2569,MERGED_INTO,O10",
        "2568,12,2569,RENUMBERED,O11",
        "2564,9,2568,RETIRED,''"
    })
    void an_item_is_found_again_by_its_topic(int from, int item, int to, Relation relation, String codes) {
        ItemMapping mapping = map(from, to).of(ItemCode.of(item)).get();

        assertThat(mapping.relation()).isEqualTo(relation);
        assertThat(mapping.to().stream().map(ItemCode::toString).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void an_item_of_a_later_year_without_forerunner_is_new() {
        List<ItemMapping> rows = map(2564, 2565).rows();

        assertThat(rows).hasSize(44);
        assertThat(rows.get(43).from()).isEmpty();
        assertThat(rows.get(43).to()).containsExactly(ItemCode.of(34));
        assertThat(rows.get(43).relation()).isEqualTo(Relation.NEW);
    }

    @ParameterizedTest(name = "O{1} of {0} in {2}: {3}")
    @CsvSource({
        "2568,22,2564,not there yet",
        "2568,27,2564,was numbered",
        "2568,1,2564,merged from",
        "2569,11,2568,was numbered",
        "2564,42,2563,the same"
    })
    void from_a_later_year_back_the_words_are_true_though_the_relation_is_seen_from_there(
            int from, int item, int to, String words) {
        FrameworkMap map = map(from, to);
        Relation relation = map.of(ItemCode.of(item)).get().relation();

        assertThat(Messages.of(Language.EN)
                        .text(relation.messageKey(
                                map.from().fiscalYear(), map.to().fiscalYear())))
                .isEqualTo(words);
    }

    @Test
    void what_only_the_earlier_year_has_was_given_up_since_and_what_was_divided_was_split_from_it() {
        FrameworkMap back = map(2566, 2564);
        FrameworkMap gone = map(2568, 2564);

        assertThat(gone.rows()
                        .get(gone.rows().size() - 1)
                        .relation()
                        .messageKey(FiscalYear.of(2568), FiscalYear.of(2564)))
                .isEqualTo("relation.back.NEW");
        assertThat(Messages.of(Language.EN).text("relation.back.NEW")).isEqualTo("given up since");
        assertThat(Messages.of(Language.EN).text("relation.back.MERGED_INTO")).isEqualTo("split from");
        assertThat(back.of(ItemCode.of(11)).get().relation()).isEqualTo(Relation.SPLIT_INTO);
    }

    @Test
    void a_mapping_is_never_surer_than_the_names_and_lists_it_rests_on() {
        assertThat(map(2564, 2568).of(ItemCode.of(42)).get().confidence()).isEqualTo(Confidence.DERIVED);
        assertThat(map(2564, 2567).of(ItemCode.of(42)).get().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(map(2564, 2567).of(ItemCode.of(9)).get().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(map(2564, 2568).of(ItemCode.of(9)).get().confidence()).isEqualTo(Confidence.DERIVED);
    }

    @Test
    void what_an_item_loses_and_with_whom_it_is_merged_is_told() {
        assertThat(map(2568, 2569).of(ItemCode.of(12)).get().dropped()).containsExactly(new Topic("procurement-plan"));
        assertThat(map(2564, 2566).of(ItemCode.of(10)).get().alsoFrom()).containsExactly(ItemCode.of(18));
    }

    @Test
    void an_item_the_year_does_not_have_is_refused() {
        assertThat(map(2568, 2564).of(ItemCode.of(29)).getLeft().code()).isEqualTo(MappingRefusal.NO_SUCH_ITEM);
    }

    @Test
    void between_any_two_years_every_item_of_both_is_accounted_for() {
        for (int from = 2563; from <= 2569; from++) {
            for (int to = 2563; to <= 2569; to++) {
                accountsForAll(Examples.framework(from), Examples.framework(to));
            }
        }
    }

    private static void accountsForAll(Framework from, Framework to) {
        List<ItemMapping> rows = FrameworkMap.between(from, to).rows();

        assertThat(rows.stream().map(ItemMapping::from).flatMap(Optional::stream))
                .containsExactlyElementsOf(from.items().stream().map(Item::code).toList());
        assertThat(rows.stream().flatMap(row -> row.to().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        to.items().stream().map(Item::code).toList());
        if (from.equals(to)) {
            assertThat(rows).extracting(ItemMapping::relation).containsOnly(Relation.EQUAL);
        }
    }
}

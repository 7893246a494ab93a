package th.ita.export.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordListsTest {
    @Test
    void the_general_list_is_sorted_and_holds_thai_letters_only() {
        List<String> words = entries("thaidict.txt");

        assertThat(words).hasSize(26_266).isSorted().doesNotHaveDuplicates();
        assertThat(words)
                .allSatisfy(word -> assertThat(word.chars().allMatch(c -> ThaiLetters.isLetter((char) c)))
                        .isTrue());
    }

    @Test
    void the_general_list_keeps_its_notice_and_has_its_licence_beside_it() {
        assertThat(read("thaidict.txt"))
                .startsWith("# Copyright (C) 2016 and later: Unicode, Inc. and others.")
                .contains("International Business Machines Corporation")
                .contains("thaidict-LICENSE.txt");
        assertThat(read("thaidict-LICENSE.txt"))
                .contains("UNICODE, INC. LICENSE AGREEMENT - DATA FILES AND SOFTWARE")
                .contains("Copyright (c) 1995-2016 International Business Machines Corporation and others");
    }

    @Test
    void the_words_of_administration_are_none_of_the_general_list() {
        List<String> words = entries("administration.txt");

        assertThat(words).doesNotHaveDuplicates().doesNotContainAnyElementsOf(entries("thaidict.txt"));
        assertThat(words).allMatch(word -> word.equals(ThaiText.canonical(word)));
    }

    @Test
    void every_compound_marks_a_joint_where_text_may_be_cut() {
        assertThat(entries("compounds.txt")).doesNotHaveDuplicates().allSatisfy(compound -> {
            String[] parts = compound.split("\\+", -1);
            assertThat(parts).hasSizeGreaterThan(1);
            for (int i = 1; i < parts.length; i++) {
                assertThat(
                                parts[i].isEmpty()
                                        ? i == parts.length - 1
                                        : ThaiLetters.mayCut(parts[i - 1] + parts[i], parts[i - 1].length()))
                        .isTrue();
            }
        });
    }

    @Test
    void a_compound_without_a_space_is_cut_where_it_says_so() {
        assertThat(entries("compounds.txt"))
                .filteredOn(compound -> !compound.contains("."))
                .allSatisfy(compound -> {
                    String letters = compound.replace("+", "");
                    assertThat(ThaiWords.standard().segment(letters)).allMatch(ThaiWords.standard()::contains);
                });
    }

    private static List<String> entries(String name) {
        return read(name)
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList();
    }

    private static String read(String name) {
        try (InputStream list = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

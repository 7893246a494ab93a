package th.ita.export.thai;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Puts Thai text together again that stray spaces broke, where that is proved, and leaves it alone where it is not.
 *
 * <p>Text taken out of a PDF file has a space wherever a table cell wrapped: "ผู้มี ส่วนได้ส่วนเสีย", "การ บริหาร". Thai
 * writes no spaces between words, but it does write them between phrases, members of a list and sentences, so a space
 * is not stray merely because it may be: "คุณธรรม จริยธรรม" is a list. A wrong word is a worse fault than a space too
 * many. So a space goes only with a proof, and every space comes back with the decision on it, for a person to check.
 *
 * <p>Only white space between two Thai letters is ever judged: never beside a digit, a Latin letter, a bracket, a dash,
 * ฯ, ๆ or an abbreviation such as ก.ท.จ. White space that is wider than one space, or that forbids a line break, was
 * meant, and goes only from inside a character. The proofs, in the order in which they are tried:
 *
 * <ol>
 *   <li>{@link GapDecision#CLUSTER}: the space stands inside a character cluster. Not so before า, where extraction may
 *       have lost a mark ("ต าบล" is ตำบล).
 *   <li>{@link GapDecision#NAME}: a name that was given as whole, such as the agency's, spans it.
 *   <li>{@link GapDecision#COMPOUND}: a phrase spans it that {@code compounds.txt} lists as never parted at this joint.
 *   <li>{@link GapDecision#DICTIONARY}: a word of five letters or more spans it, and the space leaves a piece of it that
 *       is no word.
 *   <li>{@link GapDecision#SAME_PHRASE}: the same phrase stands unbroken elsewhere in the evidence.
 * </ol>
 *
 * <p>How much must be the same, for the last: two words and eight letters on each side of the space, and twenty letters
 * in all; the evidence may have no space there, and none within the stretch where the text has none. A stretch may cross
 * other spaces of the text, so a name that is broken four times is still recognised. Where the text and the evidence
 * end together, that end counts as a word of four letters, so the last word of a title can be joined to it. These
 * numbers, and the exceptions, come from reading all 300 such spaces of one real report (a municipality's, FY2564) and
 * 4,100 properly written spaces of other Thai text:
 *
 * <ul>
 *   <li>Where the phrase stands unbroken at two places of the evidence or more, one word on one side suffices with two on
 *       the other and twelve letters in all: "สรุปผล การจัดซื้อจัดจ้าง". Not so before a word that opens a clause, and
 *       not before รอบ and จริยธรรม, before which a space is as often meant as not.
 *   <li>Standing once, one word on a side proves nothing: "นักวิเคราะห์นโยบายและแผน ปฏิบัติการ" is a post and its level, although
 *       "ตามแผนปฏิบัติการป้องกันการทุจริต" stands elsewhere. A level of posts is never joined to what precedes it.
 *   <li>After การ and ความ, which make a noun of the next word and never end a phrase, that one word suffices on their
 *       side and one on the other.
 *   <li>Before words that open a clause, such as และ and โดย, a space is good style: three words on each side are asked,
 *       so "ป้องกันการทุจริต และประพฤติมิชอบ", the end of a list, keeps its space.
 *   <li>Before กอง, สำนัก and ฝ่าย a space parts two units; only the list of compounds joins there.
 * </ul>
 *
 * <p>Joining goes on until nothing more is proved, so mending a mended text changes nothing. Nothing but white space is
 * ever taken out, and nothing is put in.
 *
 * <p>Example: {@code BrokenWords.knowing(itemNames).mend("แผนการใช้จ่าย งบประมาณ ประจำปี").text()} is
 * {@code "แผนการใช้จ่ายงบประมาณประจำปี"}, as item O18 of FY2564 is called.
 *
 * <p>Immutable and thread-safe. Time grows with the length of the text, not with the amount of evidence.
 */
public final class BrokenWords {
    private final ThaiWords words = ThaiWords.standard();
    private final List<Rule> rules;

    private BrokenWords(NameRule names, Phrases phrases) {
        this.rules = List.of(
                new Rule(GapDecision.CLUSTER, new ClusterRule()),
                new Rule(GapDecision.NAME, names),
                new Rule(GapDecision.COMPOUND, new CompoundRule(WordLists.compounds())),
                new Rule(GapDecision.DICTIONARY, new DictionaryRule(words)),
                new Rule(GapDecision.SAME_PHRASE, new SamePhraseRule(phrases)));
    }

    /**
     * Takes evidence: texts that hold phrases unbroken, such as the names of the year's items and indicators and, cell by
     * cell or whole, the document whose words are to be mended. A line end or a tab parts two phrases. The evidence may
     * be broken itself; a phrase proves something only where it has no space.
     *
     * @param phrases the evidence, the most trusted first, in any spelling
     * @return what mends by this evidence
     */
    public static BrokenWords knowing(Iterable<String> phrases) {
        return knowing(List.of(), phrases);
    }

    /**
     * Takes evidence and, besides, names that are never broken anywhere, such as the agency's.
     *
     * @param names names as they are properly written, in any spelling; a space within a name is the name's own
     * @param phrases the evidence, the most trusted first, as {@link #knowing(Iterable)} takes it
     * @return what mends by these names and this evidence
     */
    public static BrokenWords knowing(Iterable<String> names, Iterable<String> phrases) {
        return new BrokenWords(new NameRule(names), Phrases.of(phrases));
    }

    /**
     * Takes stray spaces out of a text.
     *
     * @param text one cell or paragraph, in canonical spelling as {@link ThaiText#canonical} gives it; its ends and its
     *     line ends and tabs are ends of phrases
     * @return the mended text, with the decision on each space between two Thai letters
     */
    public MendedText mend(String text) {
        List<Space> spaces = Space.in(text);
        List<Gap> gaps = new ArrayList<>();
        for (Space space : spaces) {
            gaps.add(space.gap(text, GapDecision.LEFT, ""));
        }
        if (!spaces.isEmpty()) {
            BrokenText broken = new BrokenText(text, words);
            for (BitSet joined = judge(text, broken, spaces, gaps);
                    !joined.isEmpty();
                    joined = judge(text, broken, spaces, gaps)) {
                broken.join(joined);
            }
        }
        return new MendedText(Space.without(text, spaces, gaps), gaps);
    }

    /** Judges the spaces that still stand, and tells which go. */
    private BitSet judge(String text, BrokenText broken, List<Space> spaces, List<Gap> gaps) {
        BitSet joined = new BitSet();
        for (int i = 0; i < spaces.size(); i++) {
            Space space = spaces.get(i);
            if (broken.spaced(space.at())) {
                gaps.set(i, judge(text, broken, space));
                joined.set(space.at(), gaps.get(i).decision().joins());
            }
        }
        return joined;
    }

    private Gap judge(String text, BrokenText broken, Space space) {
        for (Rule rule : rules) {
            if (space.plain() || rule.decision() == GapDecision.CLUSTER) {
                Optional<String> proof = rule.test().proof(broken, space.at());
                if (proof.isPresent()) {
                    return space.gap(text, rule.decision(), proof.get());
                }
            }
        }
        return space.gap(text, GapDecision.LEFT, "");
    }

    private record Rule(GapDecision decision, GapRule test) {}
}

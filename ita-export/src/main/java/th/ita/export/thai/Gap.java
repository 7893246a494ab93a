package th.ita.export.thai;

/**
 * A space between two Thai letters and what was decided about it.
 *
 * @param offset where the space begins in the text as it was given
 * @param before the Thai letters up to the space
 * @param after the Thai letters after the space
 * @param decision whether it was taken out, and by which kind of proof
 * @param proof the word or phrase that proves it, empty when the space was left
 */
public record Gap(int offset, String before, String after, GapDecision decision, String proof) {}

package th.ita.export.thai;

import java.util.Optional;

/**
 * A space inside a Thai character cluster is stray: before a mark or a vowel that needs a consonant before it, and after
 * a vowel that needs one after it.
 *
 * <p>Not so before า: extraction from PDF often loses the upper part of ำ or a tone mark and leaves a space in its place
 * ("ต าบล" for ตำบล, "ฝ าย" for ฝ่าย), and joining would make a wrong word of it. There, only a dictionary word is proof.
 */
final class ClusterRule implements GapRule {
    @Override
    public Optional<String> proof(BrokenText text, int at) {
        char before = text.letters().charAt(at - 1);
        char after = text.letters().charAt(at);
        boolean inside = ThaiLetters.isLeadingVowel(before) || (ThaiLetters.cannotBegin(after) && after != 'า');
        return inside ? Optional.of(text.letters().substring(at - 1, at + 1)) : Optional.empty();
    }
}

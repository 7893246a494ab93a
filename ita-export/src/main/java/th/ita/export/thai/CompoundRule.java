package th.ita.export.thai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A space at a joint of a listed compound is stray, when the compound begins and ends where words do: "ลง นาม" is ลงนาม,
 * "ลง นามสกุล" is not.
 */
final class CompoundRule implements GapRule {
    private static final String JOINT = "+";

    /** The joints by the letter before them. */
    private final Map<Character, List<Joint>> joints = new HashMap<>();

    /** Reads compounds in the notation of {@code compounds.txt}. */
    CompoundRule(List<String> compounds) {
        for (String compound : compounds) {
            String letters = compound.replace(JOINT, "");
            int before = 0;
            for (int at = compound.indexOf(JOINT); at >= 0; at = compound.indexOf(JOINT, at + 1)) {
                Joint joint = new Joint(letters, at - before++);
                joints.computeIfAbsent(joint.letterBefore(), letter -> new ArrayList<>())
                        .add(joint);
            }
        }
    }

    @Override
    public Optional<String> proof(BrokenText text, int at) {
        for (Joint joint : joints.getOrDefault(text.letters().charAt(at - 1), List.of())) {
            if (joint.isAt(text, at)) {
                return Optional.of(joint.compound());
            }
        }
        return Optional.empty();
    }

    private record Joint(String compound, int offset) {
        char letterBefore() {
            return compound.charAt(offset - 1);
        }

        boolean isAt(BrokenText text, int at) {
            int start = at - offset;
            return text.letters().startsWith(compound, start)
                    && text.startsWord(start)
                    && text.startsWord(start + compound.length());
        }
    }
}

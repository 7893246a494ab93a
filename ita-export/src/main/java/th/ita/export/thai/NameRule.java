package th.ita.export.thai;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A space inside a name that is given as whole is stray, when the name begins and ends where words do. Where the name
 * itself is written with a space, the space stays.
 */
final class NameRule implements GapRule {
    private final List<Squeezed> names = new ArrayList<>();

    NameRule(Iterable<String> names) {
        LinkedHashSet<String> distinct = new LinkedHashSet<>();
        names.forEach(name -> distinct.add(ThaiText.canonical(name).strip()));
        distinct.stream().filter(name -> !name.isEmpty()).forEach(name -> this.names.add(new Squeezed().add(name)));
    }

    @Override
    public Optional<String> proof(BrokenText text, int at) {
        for (Squeezed name : names) {
            String letters = name.letters().strip();
            for (int before = 1; before < letters.length(); before++) {
                if (!name.spaced().get(before + 1) && isAt(text, at - before, letters)) {
                    return Optional.of(letters);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(BrokenText text, int start, String name) {
        return text.letters().startsWith(name, start)
                && text.startsWord(start)
                && text.startsWord(start + name.length());
    }
}

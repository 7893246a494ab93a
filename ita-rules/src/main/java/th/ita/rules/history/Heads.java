package th.ita.rules.history;

import static th.ita.rules.history.HistoryRefusal.NOT_A_HEAD;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;

/**
 * The ends of all histories of a store at some time. Whoever can write to a store can cut off the end of a history, or
 * make a whole history anew with hashes that fit; no chain tells that by itself. Heads that were noted elsewhere, printed
 * on paper for instance, do.
 *
 * @param byKey the end of each history
 */
public record Heads(SortedMap<RevisionKey, Head> byKey) {
    /** No end is noted. */
    public static final Heads NONE = new Heads(Collections.emptySortedMap());

    private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,8}) ([0-9a-f]{64}) (.+)");

    /** Keeps its own copy. */
    public Heads {
        byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    }

    /**
     * Reads heads as {@link #toString} writes them.
     *
     * @param text one line a history: number, hash and key, with a space between; blank lines count for nothing
     * @param fileName the file's name as the user gave it, for messages
     * @return the heads, or the first line that is none
     */
    public static Either<Refusal, Heads> parse(String text, String fileName) {
        SortedMap<RevisionKey, Head> heads = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher parts = LINE.matcher(line);
            if (line.isEmpty()) {
                continue;
            }
            Place place = Place.file(fileName).at(i + 1);
            if (!parts.matches()) {
                return Either.left(Refusal.of(NOT_A_HEAD, place, line));
            }
            Either<Refusal, RevisionKey> key = RevisionKey.parse(parts.group(3));
            if (key.isLeft()) {
                return Either.left(key.getLeft().at(place));
            }
            heads.put(key.get(), new Head(Integer.parseInt(parts.group(1)), new RevisionHash(parts.group(2))));
        }
        return Either.right(new Heads(heads));
    }

    /** The end that was noted of a history, if one was. */
    Optional<Head> of(RevisionKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** {@return one line a history: number, hash and key, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return byKey.entrySet().stream()
                .map(head -> head.getValue().number() + " " + head.getValue().hash() + " " + head.getKey() + "\n")
                .collect(Collectors.joining());
    }
}

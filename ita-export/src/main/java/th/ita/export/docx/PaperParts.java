package th.ita.export.docx;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.document.Block;
import th.ita.export.document.Document;
import th.ita.export.document.Heading;
import th.ita.export.document.SignatureBlock;

/**
 * Which part of a paper goes where in a file. Every part goes somewhere: what has no place of its own is content.
 *
 * @param parts the parts of each place
 */
record PaperParts(Map<Placeholder.Use, List<Block>> parts) {
    private static final Placeholder.Use CONTENT = new Placeholder.Use(Placeholder.CONTENT, "");

    List<Block> of(Placeholder.Use place) {
        return parts.getOrDefault(place, List.of());
    }

    static Either<Refusal, PaperParts> of(Document document, List<Placeholder.Use> places, String body) {
        List<Block> blocks = document.blocks();
        List<Range> ranges = new ArrayList<>();
        for (Placeholder.Use place : places) {
            if (place.placeholder() == Placeholder.PART) {
                Range range = range(place, blocks);
                if (range.from() < 0) {
                    return Either.left(Refusal.of(
                            DocxRefusal.TEMPLATE_UNKNOWN_PART, Place.path(body), place.part(), known(blocks)));
                }
                ranges.add(range);
            }
        }
        ranges.sort(Comparator.comparingInt(range -> range.to() - range.from()));
        boolean signs = places.stream().anyMatch(place -> place.placeholder() == Placeholder.SIGNATURE);
        Map<Placeholder.Use, List<Block>> parts = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int at = i;
            Placeholder.Use place = signs && blocks.get(i) instanceof SignatureBlock
                    ? new Placeholder.Use(Placeholder.SIGNATURE, "")
                    : ranges.stream()
                            .filter(range -> range.from() <= at && at < range.to())
                            .map(Range::place)
                            .findFirst()
                            .orElse(CONTENT);
            parts.computeIfAbsent(place, none -> new ArrayList<>()).add(blocks.get(i));
        }
        return Either.right(new PaperParts(parts));
    }

    /** A section: its heading and what follows up to the next heading that is not below it. */
    private static Range range(Placeholder.Use place, List<Block> blocks) {
        int from = IntStream.range(0, blocks.size())
                .filter(i ->
                        blocks.get(i) instanceof Heading heading && heading.id().equals(place.part()))
                .findFirst()
                .orElse(-1);
        if (from < 0) {
            return new Range(place, -1, -1);
        }
        int level = ((Heading) blocks.get(from)).level();
        int to = IntStream.range(from + 1, blocks.size())
                .filter(i -> blocks.get(i) instanceof Heading heading && heading.level() <= level)
                .findFirst()
                .orElse(blocks.size());
        return new Range(place, from, to);
    }

    private static String known(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(heading -> ((Heading) heading).id())
                .collect(Collectors.joining(", "));
    }

    private record Range(Placeholder.Use place, int from, int to) {}
}

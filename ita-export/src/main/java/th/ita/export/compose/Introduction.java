package th.ita.export.compose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Block;

/**
 * The opening paragraphs, as the agency wrote them. A paragraph that begins with the item of the other paper, such as
 * "ข้อ O43 …", speaks of that paper and stands only there.
 */
final class Introduction implements Section {
    private static final Pattern ITEM = Pattern.compile("ข้อ\\s*(O\\s*[0-9]{1,2})(?![0-9])");

    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        List<String> paragraphs = paper.plan().introduction().stream()
                .filter(paragraph -> opens(paragraph)
                        .filter(code -> other(paper).equals(Optional.of(code)))
                        .isEmpty())
                .toList();
        return paragraphs.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(words.heading(1, "introduction")),
                        paragraphs.stream().flatMap(paragraph -> words.ownLines(paragraph).stream()));
    }

    /** The item that a paragraph begins with, if it begins with one. */
    private static Optional<ItemCode> opens(String paragraph) {
        Matcher item = ITEM.matcher(Numerals.ARABIC.write(paragraph));
        return item.lookingAt() ? ItemCode.parse(item.group(1)).toJavaOptional() : Optional.empty();
    }

    /** The item of the other paper. */
    private static Optional<ItemCode> other(Paper paper) {
        return Stream.of(ItemRole.values())
                .flatMap(role -> paper.framework().item(role).stream())
                .map(Item::code)
                .filter(code -> !code.equals(paper.check().item().code()))
                .findFirst();
    }
}

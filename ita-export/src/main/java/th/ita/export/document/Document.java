package th.ita.export.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.signing.DocumentDigest;

/**
 * A whole document: what a format needs to know to render it, and nothing of any format.
 *
 * @param title its title, the heading above all headings
 * @param subtitle what stands under the title, such as the agency's name; may be empty
 * @param language the language it is written in
 * @param numerals the digits it is written in
 * @param properties what is said about it outside its text
 * @param furniture what stands on every page, where there are pages
 * @param blocks its parts, from top to bottom
 */
public record Document(
        Inline title,
        List<Inline> subtitle,
        Language language,
        Numerals numerals,
        Properties properties,
        PageFurniture furniture,
        List<Block> blocks) {
    /**
     * A document whose pages carry nothing of their own.
     *
     * @param title its title
     * @param subtitle what stands under the title
     * @param language the language it is written in
     * @param numerals the digits it is written in
     * @param properties what is said about it outside its text
     * @param blocks its parts, from top to bottom
     */
    public Document(
            Inline title,
            List<Inline> subtitle,
            Language language,
            Numerals numerals,
            Properties properties,
            List<Block> blocks) {
        this(title, subtitle, language, numerals, properties, PageFurniture.NONE, blocks);
    }

    /** Checks that headings skip no level and that no two parts share an id; keeps its own copies of the lists. */
    public Document {
        subtitle = List.copyOf(subtitle);
        blocks = List.copyOf(blocks);
        Set<String> ids = new HashSet<>();
        int level = 0;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                if (heading.level() > level + 1) {
                    throw new OutOfRangeException(
                            "level of heading " + heading.id(), heading.level(), "no level left out");
                }
                level = heading.level();
            }
            String id = idOf(block);
            if (!id.isEmpty() && !ids.add(id)) {
                throw new OutOfRangeException("id", id, "an id of its own for every heading, table and figure");
            }
        }
    }

    private static String idOf(Block block) {
        if (block instanceof Heading heading) {
            return heading.id();
        }
        if (block instanceof Figure figure) {
            return figure.id();
        }
        return block instanceof Table table ? table.id() : "";
    }

    /**
     * What is said about a document outside its text, such as in the properties of a file.
     *
     * @param author the agency whose document it is
     * @param digest the fingerprint of the result it shows, if it shows one
     * @param source the fingerprint of the document that it was composed from, which a signature is over, if there is one
     */
    public record Properties(String author, Optional<String> digest, Optional<DocumentDigest> source) {
        /** Makes the texts harmless. */
        public Properties {
            author = CleanText.of(author);
            digest = digest.map(CleanText::of);
        }

        /**
         * The same of a document that was composed from nothing that could be signed.
         *
         * @param author the agency whose document it is
         * @param digest the fingerprint of the result it shows, if it shows one
         */
        public Properties(String author, Optional<String> digest) {
            this(author, digest, Optional.empty());
        }
    }
}

package th.ita.export.docx;

import java.util.List;
import java.util.SortedMap;

/**
 * A file that waits for a paper's text.
 *
 * @param parts what it always holds, by path
 * @param texts its parts with places for the paper's text, by path; the body among them
 * @param body the path of the body
 * @param relations what the body refers to
 * @param custom the properties that users give files
 * @param styles the names of its styles
 * @param bullets the number of its list with bullets
 */
record Frame(
        SortedMap<String, byte[]> parts,
        SortedMap<String, List<Piece>> texts,
        String body,
        Relations relations,
        CustomProperties custom,
        WordStyles styles,
        int bullets) {}

package th.ita.export.compose;

import java.util.stream.Stream;
import th.ita.export.document.Block;

/** One part of a paper; it gives no block where the paper has nothing to say on it. */
interface Section {
    Stream<Block> blocks(Paper paper, Words words);
}

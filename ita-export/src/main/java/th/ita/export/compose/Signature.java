package th.ita.export.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.measures.Signatory;
import th.ita.export.document.Block;
import th.ita.export.document.Inline;
import th.ita.export.document.SignatureBlock;

/** The place to sign; where the plan names nobody, with room to write. */
final class Signature implements Section {
    private static final Signatory NOBODY = new Signatory(Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public Stream<Block> blocks(Paper paper, Words words) {
        Signatory signatory = paper.plan().signatory().orElse(NOBODY);
        return Stream.of(new SignatureBlock(
                words.plain("signature.prompt"),
                own(signatory.capacity(), words),
                own(signatory.name(), words),
                own(signatory.position(), words)));
    }

    private static List<Inline> own(Optional<String> text, Words words) {
        return text.map(words::own).orElse(List.of());
    }
}

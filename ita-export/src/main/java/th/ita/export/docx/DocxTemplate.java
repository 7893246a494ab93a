package th.ita.export.docx;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.export.document.Document;

/**
 * An agency's own DOCX file as the paper that documents are written on: its letterhead, fonts, styles and margins stay
 * as they are. Placeholders in it say what goes where, in Thai or in English:
 *
 * <ul>
 *   <li><code>{{เนื้อหา}}</code> or <code>{{content}}</code>, a paragraph of its own in the body: the document. It has to
 *       be there, so that nothing of a document gets lost.
 *   <li><code>{{ลายมือชื่อ}}</code>, <code>{{signature}}</code>: the place to sign; <code>{{ส่วน:ID}}</code>,
 *       <code>{{part:ID}}</code>: the section of that id. Paragraphs of their own; such a part is left out of the content.
 *   <li><code>{{ชื่อเรื่อง}}</code>, <code>{{title}}</code>; <code>{{ชื่อรอง}}</code>, <code>{{subtitle}}</code>;
 *       <code>{{หน่วยงาน}}</code>, <code>{{agency}}</code>; <code>{{รหัสผลคะแนน}}</code>, <code>{{digest}}</code>, the
 *       digest of the result; <code>{{รหัสเอกสาร}}</code>, <code>{{document-digest}}</code>, the digest that
 *       signatures are over; <code>{{รหัสย่อเอกสาร}}</code>, <code>{{document-code}}</code>, its short code: words,
 *       anywhere in the body, a header, a footer or a note. Title and subtitle stand above the content unless the body has them.
 * </ul>
 *
 * <p>Braces that make no whole placeholder are refused with their place, so that none is left on a paper.
 *
 * <p>Headings take the template's own styles for headings, where it has any; what it lacks is added. The same template
 * and document give the same bytes. Immutable and thread-safe.
 */
public final class DocxTemplate {
    private final Frame frame;
    private final Optional<String> file;

    private DocxTemplate(Frame frame, Optional<String> file) {
        this.frame = frame;
        this.file = file;
    }

    /**
     * Reads a template.
     *
     * @param docx a whole DOCX file
     * @return the template, or why the file can be none, with the place in it
     */
    public static Either<Refusal, DocxTemplate> read(byte[] docx) {
        return TemplateReader.read(docx).map(frame -> new DocxTemplate(frame, Optional.empty()));
    }

    /**
     * The same template, whose refusals name the file it was read from.
     *
     * @param name the name of the file
     * @return the template
     */
    public DocxTemplate from(String name) {
        return new DocxTemplate(frame, Optional.of(name));
    }

    /**
     * Writes a document on this template.
     *
     * @param document the document
     * @return a whole DOCX file, or which section the template asks for that the document does not have
     */
    public Either<Refusal, byte[]> render(Document document) {
        return DocxFile.write(document, frame)
                .mapLeft(refusal ->
                        file.map(name -> refusal.at(refusal.where().in(name))).orElse(refusal));
    }
}

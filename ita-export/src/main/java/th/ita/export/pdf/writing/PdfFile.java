package th.ita.export.pdf.writing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import th.ita.domain.text.Language;
import th.ita.export.document.Document;
import th.ita.export.pdf.font.Faces;
import th.ita.export.pdf.layout.Layout;
import th.ita.export.pdf.layout.PageFormat;
import th.ita.export.pdf.layout.Sheet;

/**
 * A PDF file of laid out pages. It carries neither date nor chance: the same pages give the same bytes on one JDK.
 */
public final class PdfFile {
    private static final float VERSION = 1.7f;
    private static final int ID_LENGTH = 16;

    private final PDDocument file;
    private final Document document;
    private final Layout layout;
    private final Streams streams;
    private final StringBuilder content = new StringBuilder();

    private PdfFile(PDDocument file, Document document, Layout layout) {
        this.file = file;
        this.document = document;
        this.layout = layout;
        this.streams = new Streams(file.getDocument());
    }

    /**
     * Writes a file.
     *
     * @param document the document, for what is said about it outside its text
     * @param layout its pages
     * @param faces the faces they are set in
     * @return the bytes of the file
     * @throws IOException never, since nothing but memory is written to
     */
    public static byte[] write(Document document, Layout layout, Faces faces) throws IOException {
        try (PDDocument file = new PDDocument()) {
            return new PdfFile(file, document, layout).write(new UsedFonts(faces));
        }
    }

    private byte[] write(UsedFonts fonts) throws IOException {
        file.setVersion(VERSION);
        String title = document.title().text(document.numerals());
        List<WrittenPage> pages = pages(fonts);
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.LANG, new COSString(document.language() == Language.TH ? "th-TH" : "en"));
        catalog.setItem(COSName.MARK_INFO, flag("Marked"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(pages).write(layout.root()));
        catalog.setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(outputIntent())));
        byte[] xmp = Xmp.of(document, title);
        COSStream metadata = streams.plain(xmp);
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.setItem(COSName.METADATA, metadata);
        file.getDocumentCatalog().setDocumentOutline(Bookmarks.of(layout.sheets(), pages));
        catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        file.getDocumentInformation().setTitle(title);
        file.getDocumentInformation().setAuthor(document.properties().author());
        file.getDocumentInformation().setProducer(Xmp.PRODUCER);
        name(content.append(new String(xmp, StandardCharsets.UTF_8)).toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private List<WrittenPage> pages(UsedFonts fonts) throws IOException {
        COSDictionary resources = new COSDictionary();
        List<WrittenPage> pages = new ArrayList<>();
        int key = layout.sheets().size();
        for (int i = 0; i < layout.sheets().size(); i++) {
            Sheet sheet = layout.sheets().get(i);
            PageOperators operators = new PageOperators(i, sheet, fonts);
            String drawing = operators.write();
            content.append(drawing);
            List<WrittenPage.Link> links = Links.write(i, sheet, key);
            key += links.size();
            PDPage page = page(sheet.format(), i, drawing, links);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            file.addPage(page);
            pages.add(new WrittenPage(page.getCOSObject(), sheet.format().height(), operators.owners(), links));
        }
        resources.setItem(COSName.FONT, fonts.write(streams));
        return pages;
    }

    private PDPage page(PageFormat format, int index, String drawing, List<WrittenPage.Link> links) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) format.width(), (float) format.height()));
        COSDictionary dictionary = page.getCOSObject();
        dictionary.setItem(COSName.CONTENTS, streams.of(drawing.getBytes(StandardCharsets.US_ASCII)));
        dictionary.setInt(COSName.STRUCT_PARENTS, index);
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        if (!links.isEmpty()) {
            COSArray annotations = new COSArray();
            links.forEach(link -> annotations.add(link.annotation()));
            dictionary.setItem(COSName.ANNOTS, annotations);
        }
        return page;
    }

    private static COSDictionary flag(String name) {
        COSDictionary flags = new COSDictionary();
        flags.setDirect(true);
        flags.setBoolean(COSName.getPDFName(name), true);
        return flags;
    }

    /** The colours are those of a screen. */
    private COSDictionary outputIntent() throws IOException {
        COSStream profile =
                streams.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setItem(COSName.getPDFName("OutputConditionIdentifier"), new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.getPDFName("Info"), new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /** Names the file by its content. */
    private void name(String content) {
        COSString id = new COSString(Arrays.copyOf(Digest.of(content), ID_LENGTH));
        file.getDocument().setDocumentID(new COSArray(List.of(id, id)));
    }
}

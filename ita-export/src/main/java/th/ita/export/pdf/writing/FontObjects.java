package th.ita.export.pdf.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Writes a used face as a font of two-byte numbers. */
final class FontObjects {
    private static final int SYMBOLIC = 4;

    private final FontFile file;
    private final String name;
    private final Streams streams;

    FontObjects(FontFile file, Streams streams) {
        this.file = file;
        this.streams = streams;
        this.name = SubsetTag.of(file.pairs()) + "+" + file.face().weight().postScriptName();
    }

    COSDictionary write() throws IOException {
        FontFile.Subset subset = file.subset();
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant(subset))));
        font.setItem(COSName.TO_UNICODE, streams.of(ToUnicode.of(file.pairs()).getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descendant(FontFile.Subset subset) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setDirect(true);
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(subset));
        font.setInt(COSName.DW, 0);
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, places(subset));
        return font;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        file.pairs().forEach(pair -> widths.add(COSInteger.get(file.width(pair.glyph()))));
        return new COSArray(List.<COSBase>of(COSInteger.ONE, widths));
    }

    private COSStream places(FontFile.Subset subset) throws IOException {
        List<FontFile.Pair> pairs = file.pairs();
        byte[] places = new byte[2 * (pairs.size() + 1)];
        for (int i = 0; i < pairs.size(); i++) {
            int place = subset.place(pairs.get(i).glyph());
            places[2 * i + 2] = (byte) (place >> 8);
            places[2 * i + 3] = (byte) place;
        }
        return streams.of(places);
    }

    private COSDictionary descriptor(FontFile.Subset subset) throws IOException {
        TrueTypeFont font = file.font();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        box.add(number(font.getHeader().getXMin()));
        box.add(number(font.getHeader().getYMin()));
        box.add(number(font.getHeader().getXMax()));
        box.add(number(font.getHeader().getYMax()));
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setItem(COSName.ASCENT, number(font.getHorizontalHeader().getAscender()));
        descriptor.setItem(COSName.DESCENT, number(font.getHorizontalHeader().getDescender()));
        descriptor.setItem(COSName.CAP_HEIGHT, number(font.getOS2Windows().getCapHeight()));
        descriptor.setInt(COSName.STEM_V, font.getOS2Windows().getWeightClass() / 5);
        COSStream bytes = streams.of(subset.bytes());
        bytes.setInt(COSName.LENGTH1, subset.bytes().length);
        descriptor.setItem(COSName.FONT_FILE2, bytes);
        return descriptor;
    }

    private COSFloat number(double units) {
        return new COSFloat((float) file.scaled(units));
    }
}

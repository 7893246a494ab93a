package th.ita.export.pdf.writing;

import java.util.List;

/** Tells which text each number of a font stands for. */
final class ToUnicode {
    private static final int BLOCK = 100;

    private ToUnicode() {}

    static String of(List<FontFile.Pair> pairs) {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < pairs.size(); from += BLOCK) {
            int to = Math.min(pairs.size(), from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<');
                Numbers.hex(i + 1, 4, map);
                map.append("> <");
                Numbers.utf16(pairs.get(i).text(), map);
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}

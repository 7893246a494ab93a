package th.ita.export.reading.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell shows; days are written as official papers write them, so that periods can be read from them. */
final class CellText extends DataFormatter {
    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final int BUDDHIST_ERA = 543;
    /** Days of later years were typed in the Buddhist era and taken for those of the common one. */
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    CellText() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (!DateUtil.isADateFormat(formatIndex, format) || !DateUtil.isValidExcelDate(value) || value < 1) {
            return super.formatRawCellContents(value, formatIndex, format, use1904);
        }
        LocalDate day = DateUtil.getLocalDateTime(value, use1904).toLocalDate();
        int year = day.getYear() >= FIRST_BUDDHIST_YEAR ? day.getYear() : day.getYear() + BUDDHIST_ERA;
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + year;
    }
}

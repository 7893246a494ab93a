package th.ita.export.pdf.writing;

/** The drawing instructions of one page. */
final class Operators {
    private final StringBuilder out = new StringBuilder(8192);

    /** Appends numbers and the instruction they are for. */
    Operators add(String operator, double... operands) {
        for (double operand : operands) {
            Numbers.append(operand, out);
            out.append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    /** Appends an instruction as it stands. */
    Operators raw(String instruction) {
        out.append(instruction).append('\n');
        return this;
    }

    /** Appends a colour, eight bits each of red, green and blue. */
    Operators colour(String operator, int rgb) {
        return add(operator, (rgb >> 16) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    StringBuilder buffer() {
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

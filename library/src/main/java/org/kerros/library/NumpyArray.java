package org.kerros.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An array from a NumPy file: little-endian float32, float64, int32 or int64 in C order, of any shape. See <a
 * href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">the format</a>.
 */
public final class NumpyArray {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9, ]*)\\)");
    private static final List<String> TYPES = List.of("<f4", "<f8", "<i4", "<i8");

    private final int[] shape;
    private final double[] values;
    private final boolean whole;

    private NumpyArray(int[] shape, double[] values, boolean whole) {
        this.shape = shape;
        this.values = values;
        this.whole = whole;
    }

    /** Whether a file with this content is a NumPy array. */
    public static boolean recognises(byte[] content) {
        return content.length >= MAGIC.length && Arrays.equals(MAGIC, Arrays.copyOf(content, MAGIC.length));
    }

    /**
     * Reads an array.
     *
     * @param file names it in messages
     * @throws org.kerros.timeline.work.KerrosException if it is damaged or of another type
     */
    public static NumpyArray read(Path file, byte[] content) {
        if (!recognises(content) || content.length < 12) {
            throw damaged(file);
        }
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        boolean longHeader = content[6] >= 2;
        long length = longHeader ? bytes.getInt(8) & 0xffffffffL : bytes.getShort(8) & 0xffff;
        int start = longHeader ? 12 : 10;
        if (start + length > content.length) {
            throw damaged(file);
        }
        String header = new String(content, start, (int) length, StandardCharsets.ISO_8859_1);
        bytes.position(start + (int) length);
        return read(file, header, bytes);
    }

    private static NumpyArray read(Path file, String header, ByteBuffer bytes) {
        String type = found(TYPE, header, file);
        if (!TYPES.contains(type)) {
            throw FileProblems.unusable(
                    file, "holds numbers of type \"" + type + "\"", "save it as float32, float64, int32 or int64");
        }
        if (found(ORDER, header, file).equals("True")) {
            throw FileProblems.unusable(file, "is in Fortran order", "save it with numpy.ascontiguousarray");
        }
        int[] shape = shape(found(SHAPE, header, file), file);
        double count = Arrays.stream(shape).asDoubleStream().reduce(1, (a, b) -> a * b);
        if (count * (type.charAt(2) - '0') > bytes.remaining()) {
            throw damaged(file);
        }
        return new NumpyArray(shape, values(type, (int) count, bytes), type.startsWith("<i"));
    }

    private static double[] values(String type, int count, ByteBuffer bytes) {
        double[] values = new double[count];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (type) {
                case "<f4" -> bytes.getFloat();
                case "<f8" -> bytes.getDouble();
                case "<i4" -> bytes.getInt();
                default -> bytes.getLong();
            };
        }
        return values;
    }

    private static String found(Pattern pattern, String header, Path file) {
        Matcher match = pattern.matcher(header);
        if (!match.find()) {
            throw damaged(file);
        }
        return match.group(1);
    }

    private static int[] shape(String text, Path file) {
        try {
            return Arrays.stream(text.split(","))
                    .map(String::trim)
                    .filter(length -> !length.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (NumberFormatException e) {
            throw FileProblems.unusable(file, "is too large an array", "use a smaller one", e);
        }
    }

    private static RuntimeException damaged(Path file) {
        return FileProblems.unusable(file, "is a damaged or cut off NumPy file", "save it again");
    }

    /** Lengths of the dimensions, outermost first. */
    public int[] shape() {
        return shape.clone();
    }

    /** All values, row by row. */
    public double[] values() {
        return values.clone();
    }

    /** Lists in lists, as in JSON: whole numbers where the array had whole numbers. */
    public List<?> asList() {
        return shape.length == 0 ? List.of(value(0)) : list(0, 0, values.length);
    }

    private List<?> list(int dimension, int start, int count) {
        List<Object> list = new ArrayList<>(shape[dimension]);
        int step = shape[dimension] == 0 ? 0 : count / shape[dimension];
        for (int i = 0; i < shape[dimension]; i++) {
            int at = start + i * step;
            list.add(dimension == shape.length - 1 ? value(at) : list(dimension + 1, at, step));
        }
        return list;
    }

    private Object value(int at) {
        return whole ? (Object) (long) values[at] : (Object) values[at];
    }
}

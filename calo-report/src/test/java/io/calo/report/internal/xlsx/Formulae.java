package io.calo.report.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formulas of a workbook, reckoned again by POI. */
final class Formulae {
    private static final double NOTHING = 0.000001;

    private Formulae() {}

    /** Those that do not come to the value that was written with them. */
    static List<String> differences(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<String> differences = new ArrayList<>();
        forEach(workbook, cell -> {
            CellValue value = evaluator.evaluate(cell);
            boolean same = cell.getCachedFormulaResultType() == CellType.STRING
                    ? cell.getStringCellValue().equals(value.getStringValue())
                    : value.getCellType() == CellType.NUMERIC
                            && Math.abs(cell.getNumericCellValue() - value.getNumberValue()) < NOTHING;
            if (!same) {
                differences.add(new CellReference(cell).formatAsString() + " comes to " + value.formatAsString());
            }
        });
        return differences;
    }

    /** How many there are. */
    static int count(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        forEach(workbook, cells::add);
        return cells.size();
    }

    private static void forEach(XSSFWorkbook workbook, Consumer<Cell> consumer) {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                consumer.accept(cell);
            }
        })));
    }
}

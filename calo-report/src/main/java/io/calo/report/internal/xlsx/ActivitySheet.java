package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.Activity;
import io.calo.report.internal.figures.Activity.MoneyMonth;
import io.calo.report.internal.figures.Activity.OfCurrency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What happened when, as charts that Excel draws from the cells of the sheet behind this one. */
final class ActivitySheet implements ReportSheet {
    /** How many currencies have charts: those with most transactions. */
    static final int MOST_CURRENCIES = 12;

    private static final int NAME_WIDTH = 13;
    private static final int HOUR_WIDTH = 6;

    @Override
    public void write(Contents contents, ReportWorkbook workbook) {
        XSSFSheet sheet = workbook.sheet(SheetName.ACTIVITY);
        layOut(sheet);
        Pen pen = workbook.pen("transactions.csv");
        Activity activity = contents.figures().activity();
        Calendar calendar = Calendar.of(activity);
        List<OfCurrency> currencies = mostUsed(activity);
        ChartPage page = new ChartPage(sheet, workbook.zone(), 0);
        int row = top(sheet, pen, notes(page, activity, calendar));
        ActivityData data = new ActivityData(
                workbook,
                "What the charts of the sheet Activity draw. Days and months are of " + page.zoneName()
                        + ". A minus is only how the charts draw it: downwards.");
        if (calendar.days().isEmpty()) {
            return;
        }
        new OverallCharts(contents, data, new ChartPage(sheet, workbook.zone(), row)).draw(calendar);
        row += 2 * ChartPage.ROWS + 1;
        HeatMap.write(
                sheet, pen, row, "Transactions by weekday and hour of the day, " + page.zoneName(), activity.hours());
        row += HeatMap.ROWS;
        for (OfCurrency currency : currencies) {
            sheet.setRowBreak(row - 1);
            heading(sheet, pen, row, page.shortened(currency.currency()), data.place());
            new CurrencyCharts(currency, calendar, data, new ChartPage(sheet, workbook.zone(), row + 2)).draw();
            row += ChartPage.LENGTH;
        }
    }

    private static void layOut(XSSFSheet sheet) {
        int[] widths = new int[ChartPage.COLUMNS];
        java.util.Arrays.fill(widths, HOUR_WIDTH);
        widths[0] = NAME_WIDTH;
        SheetLayout.widths(sheet, widths);
        SheetLayout.landscape(sheet);
    }

    private static int top(XSSFSheet sheet, Pen pen, List<String> notes) {
        int row = 0;
        pen.at(sheet.createRow(row++), 0).text(SheetName.ACTIVITY.title(), Face.TITLE);
        sheet.getRow(0).setHeightInPoints(RowHeight.TITLE);
        for (String note : notes) {
            pen.at(sheet.createRow(row++), 0).text(note, Face.NOTE);
        }
        return row + 1;
    }

    private static List<String> notes(ChartPage page, Activity activity, Calendar calendar) {
        List<String> notes = new ArrayList<>();
        notes.add("Days and hours are of " + page.zoneName()
                + ". Counts are of all currencies; amounts of different currencies are never added. A day without a"
                + " transaction is shown as 0.");
        notes.add("The numbers stand on the sheet " + SheetName.ACTIVITY_DATA.title() + ".");
        if (activity.currencies().isEmpty()) {
            notes.add("There is no transaction to show.");
        }
        if (activity.currencies().size() > MOST_CURRENCIES) {
            notes.add("Charts are of the " + MOST_CURRENCIES + " currencies with most transactions; the other "
                    + (activity.currencies().size() - MOST_CURRENCIES) + " stand on the sheet Roll-forward.");
        }
        if (calendar.leftOut() > 0) {
            notes.add("Charts show the latest " + calendar.days().size() + " days with transactions; "
                    + calendar.leftOut() + " days are left out.");
        }
        return notes;
    }

    private static void heading(XSSFSheet sheet, Pen pen, int row, String currency, String place) {
        pen.at(sheet.createRow(row), 0).text(currency, Face.HEADING);
        pen.at(sheet.getRow(row), 2).text("Figures of these charts", Face.LINK);
        pen.link(place);
    }

    private static List<OfCurrency> mostUsed(Activity activity) {
        return activity.currencies().stream()
                .sorted(Comparator.comparingLong(ActivitySheet::transactions).reversed())
                .limit(MOST_CURRENCIES)
                .toList();
    }

    private static long transactions(OfCurrency currency) {
        return currency.months().stream().mapToLong(MoneyMonth::transactions).sum();
    }
}

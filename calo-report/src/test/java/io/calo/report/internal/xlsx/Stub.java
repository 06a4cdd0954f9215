package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.parser.Coverage;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Results of an analysis of nothing that answer some questions as a test wants it. */
final class Stub {
    private Stub() {}

    /** A result; {@code answers} by the names of methods. */
    static AnalysisResult result(Map<String, ?> answers) {
        AnalysisResult empty =
                AnalysisEngine.builder().discoverDetectors().build().finish(Coverage.none());
        return (AnalysisResult) Proxy.newProxyInstance(
                Stub.class.getClassLoader(), new Class<?>[] {AnalysisResult.class}, (proxy, method, args) -> {
                    Object answer = answers.get(method.getName());
                    try {
                        return answer != null ? answer : method.invoke(empty, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The workbook of a result, read back. */
    static XSSFWorkbook workbook(AnalysisResult result, Path folder) throws IOException {
        Path file = folder.resolve("report.xlsx");
        new XlsxReport(ReportSettings.defaults(), UnaryOperator.identity()).write(result, file);
        return new XSSFWorkbook(file.toString());
    }
}

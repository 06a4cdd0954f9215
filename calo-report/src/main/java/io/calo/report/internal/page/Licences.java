package io.calo.report.internal.page;

import java.io.IOException;
import java.io.Writer;

/** The licences of what the page runs on, as their authors ask whoever passes it on: text that the page shows and no browser runs. */
final class Licences {
    private Licences() {}

    static void write(Writer out) throws IOException {
        out.write("<script type=\"text/plain\" id=\"calo-licences\">\n");
        for (PageResources.Licence licence : PageResources.licences()) {
            InlineScript text = new InlineScript(licence.name(), licence.text());
            out.write("— " + text.name() + " —\n\n" + text.text().strip() + "\n\n");
        }
        out.write("</script>\n");
    }
}

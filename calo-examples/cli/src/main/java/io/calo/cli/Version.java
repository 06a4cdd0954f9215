package io.calo.cli;

import java.lang.module.ModuleDescriptor;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the module; on a class path, as in tests, there is none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        ModuleDescriptor module = Version.class.getModule().getDescriptor();
        String version = module == null ? "unknown" : module.rawVersion().orElse("unknown");
        return new String[] {"calo " + version + " (Java " + Runtime.version() + ")"};
    }
}

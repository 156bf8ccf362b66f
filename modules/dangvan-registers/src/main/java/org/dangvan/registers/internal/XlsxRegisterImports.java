/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.TreeSet;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.intake.RegisterIntake;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.ImportOutcome;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.Progress;
import org.dangvan.registers.RegisterImports;
import org.dangvan.registers.internal.sheet.SheetLimits;
import org.dangvan.registers.internal.sheet.SheetRefused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Takes registers from XLSX files by the mappings of the packs in force. */
@Component(configurationPid = "org.dangvan.registers")
@Designate(ocd = XlsxRegisterImports.Config.class)
public final class XlsxRegisterImports implements RegisterImports {

    /** How large a file may be. */
    @ObjectClassDefinition(name = "Đăng Văn: registers")
    public @interface Config {
        @AttributeDefinition(name = "File size", description = "Bytes of a file at most.")
        int maxFileBytes() default 20 << 20;

        @AttributeDefinition(name = "Unpacked size", description = "Bytes of everything in a file, unpacked, at most.")
        long maxUnpackedBytes() default 200L << 20;

        @AttributeDefinition(name = "Rows", description = "Rows of a sheet that hold anything, at most.")
        int maxRows() default 20_000;

        @AttributeDefinition(name = "Columns", description = "Columns of a sheet that hold anything, at most.")
        int maxColumns() default 200;
    }

    private final PacksInForce packs;
    private final RegisterIntake intake;
    private final SheetLimits limits;
    private final Clock clock;
    private final RecordIds ids;

    @Activate
    public XlsxRegisterImports(@Reference PacksInForce packs, @Reference RegisterIntake intake, Config config) {
        this(
                packs,
                intake,
                new SheetLimits(
                        config.maxFileBytes(), config.maxUnpackedBytes(), config.maxRows(), config.maxColumns()),
                Clock.systemUTC());
    }

    XlsxRegisterImports(PacksInForce packs, RegisterIntake intake, SheetLimits limits, Clock clock) {
        this.packs = packs;
        this.intake = intake;
        this.limits = limits;
        this.clock = clock;
        this.ids = new RecordIds(clock);
    }

    @Override
    public ImportOutcome take(String register, InputStream sheet, boolean dryRun, String actor, Progress progress)
            throws IOException {
        Layers layers = packs.layers();
        RegisterMapping mapping = layers.registers().get(register);
        if (mapping == null) {
            return unknown(layers);
        }
        try {
            RegisterSheet read = new SheetSearch(mapping, limits, progress).read(bytes(sheet));
            return new SheetImport(mapping, layers, clock, intake, progress).run(ids.next(), read, dryRun, actor);
        } catch (SheetRefused refused) {
            return refused.outcome();
        }
    }

    private byte[] bytes(InputStream sheet) throws IOException, SheetRefused {
        byte[] file = sheet.readNBytes(limits.fileBytes() + 1);
        if (file.length > limits.fileBytes()) {
            throw SheetRefused.tooLarge("Tệp lớn hơn " + (limits.fileBytes() >> 20) + " MB, mức tối đa được nhận");
        }
        return file;
    }

    private static ImportRefused unknown(Layers layers) {
        String known = String.join(", ", new TreeSet<>(layers.registers().keySet()));
        return new ImportRefused(
                ImportRefused.Reason.UNKNOWN_REGISTER,
                known.isEmpty()
                        ? "Không có sổ này: chưa có gói nghiệp vụ nào mô tả sổ để nhập. Hãy báo quản trị cài gói của địa phương."
                        : "Không có sổ này trong các gói nghiệp vụ đang dùng. Các sổ nhập được: " + known
                                + ". Hãy chọn một trong các sổ đó.");
    }
}

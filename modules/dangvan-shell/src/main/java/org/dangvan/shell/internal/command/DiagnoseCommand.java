/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.dangvan.pack.PacksInForce;
import org.dangvan.shell.internal.diagnosis.Archive;
import org.dangvan.shell.internal.diagnosis.Parts;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;

/** Writes what whoever helps needs to see, and nothing of the people the records are about. */
@Service
@Command(
        scope = "dangvan",
        name = "diagnose",
        description = "Ghi một tệp zip để gửi người hỗ trợ; không có dữ liệu cá nhân")
public final class DiagnoseCommand implements Action {

    @Reference
    private @Nullable Session session;

    @Reference
    private @Nullable BundleContext context;

    @Reference(optional = true)
    private @Nullable ConfigurationAdmin configurations;

    @Reference(optional = true)
    private @Nullable PacksInForce packs;

    @Argument(name = "tệp", description = "Tệp zip sẽ ghi; chưa được có sẵn")
    @Completion(FileCompleter.class)
    private @Nullable String file;

    @Option(name = "--lines", description = "Số dòng nhật ký sau cùng")
    private int lines = 1000;

    @Override
    public Object execute() throws IOException {
        PrintStream out = Needed.here(session).getConsole();
        Path target = Optional.ofNullable(file)
                .map(Path::of)
                .orElseGet(DiagnoseCommand::free)
                .toAbsolutePath()
                .normalize();
        try {
            Parts parts = new Parts(Needed.here(context), Needed.here(configurations), Needed.here(packs), lines);
            new Archive(parts.all()).write(target);
        } catch (FileAlreadyExistsException there) {
            out.println("Đã có tệp " + target + ". Hãy chọn tên khác.");
            return 1;
        } catch (IOException failed) {
            out.println("Không ghi được " + target + " (" + failed + "). Hãy chọn nơi khác.");
            return 1;
        }
        out.println("Đã ghi " + target + " (chỉ người sở hữu đọc được). Hãy mở ra xem trước khi gửi.");
        return 0;
    }

    /** The first name in the data folder that nothing has yet. */
    private static Path free() {
        Path folder = Path.of(System.getProperty("dangvan.data", ""));
        return IntStream.iterate(1, at -> at + 1)
                .mapToObj(at -> folder.resolve("diagnose-" + at + ".zip"))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }
}

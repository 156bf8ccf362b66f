/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.dangvan.shell.internal.diagnosis.Checkup;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Every check with its answer and the time it took. Ends with 1 when something is down. */
@Service
@Command(scope = "dangvan", name = "health", description = "Từng phần có hoạt động không và trả lời mất bao lâu")
public final class HealthCommand implements Action {

    @Reference
    private @Nullable Session session;

    @Reference
    private @Nullable BundleContext context;

    @Override
    public Object execute() {
        List<Checkup.Answer> answers = new Checkup(Needed.here(context)).ask();
        answers.forEach(answer -> Needed.here(session).getConsole().println(answer.text()));
        return answers.stream().allMatch(Checkup.Answer::up) ? 0 : 1;
    }
}

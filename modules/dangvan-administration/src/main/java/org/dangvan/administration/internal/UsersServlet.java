/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.access.Accounts;
import org.dangvan.access.Accounts.Profile;
import org.dangvan.access.rights.Posts;
import org.dangvan.administration.internal.UserWriting.Told;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.Units;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Field;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The accounts: their list, a new one, one with its posts. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-administration-users")
@HttpWhiteboardServletPattern("/nguoi-dung/*")
@SuppressWarnings("serial")
public final class UsersServlet extends PageServlet {

    private static final String NEW = "moi";
    private static final String GIVE = "vi-tri";
    private static final String END = "ket-thuc";
    private static final String LOCK = "khoa";
    private static final String UNLOCK = "mo-khoa";
    private static final String PASSWORD = "mat-khau";

    private final transient Accounts accounts;
    private final transient HeldPosts held;
    private final transient UserAnswers answers;

    @Activate
    public UsersServlet(
            @Reference Desk desk, @Reference Accounts accounts, @Reference Posts posts, @Reference Units units) {
        super(desk);
        this.accounts = accounts;
        this.answers = new UserAnswers(accounts, posts, units, desk.clock());
        this.held = new HeldPosts(posts, answers);
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of(Right.ACCOUNT_MANAGE);
    }

    @Override
    protected void get(Call call) throws IOException {
        if (call.rest().isEmpty()) {
            call.show(UserAnswers.page(
                    "users",
                    call.words().text("user.title"),
                    answers.writing(call).list(accounts.all())));
        } else if (call.rest().equals(NEW)) {
            form(call, HttpServletResponse.SC_OK, Optional.empty());
        } else {
            Optional<Profile> profile = accounts.find(call.rest());
            if (profile.isPresent()) {
                Optional<String> done =
                        call.parameter("xong").map(yes -> call.words().text("user.done"));
                Told told = new Told(done, Optional.empty(), Optional.empty());
                answers.show(call, HttpServletResponse.SC_OK, profile.get(), PostForm.blank(call.words()), told);
            } else {
                call.notFound(Optional.of(call.words().text("user.unknown")));
            }
        }
    }

    @Override
    protected void post(Call call) throws IOException {
        if (call.rest().equals(NEW)) {
            add(call);
            return;
        }
        String[] path = call.rest().split("/", -1);
        Optional<Profile> profile = path.length == 2 ? accounts.find(path[0]) : Optional.empty();
        if (profile.isEmpty()) {
            call.notFound(Optional.of(call.words().text("user.unknown")));
            return;
        }
        String name = profile.get().name();
        switch (path[1]) {
            case GIVE -> held.give(call, profile.get());
            case END -> held.end(call, profile.get());
            case LOCK -> answers.tell(call, profile.get(), accounts.lock(name, call.actor()));
            case UNLOCK -> answers.tell(call, profile.get(), accounts.unlock(name, call.actor()));
            case PASSWORD -> answers.tell(
                    call, profile.get(), accounts.resetPassword(name, Optional.empty(), call.actor()));
            default -> call.notFound(Optional.empty());
        }
    }

    private void add(Call call) throws IOException {
        Profile wanted = new Profile(
                call.parameter("ten").orElse(""),
                call.parameter("ho-ten").orElse(""),
                call.parameter("quan-tri").isPresent(),
                false);
        Accounts.Outcome outcome = accounts.add(wanted, Optional.empty(), call.actor());
        if (outcome instanceof Accounts.NotDone refused) {
            form(call, UNPROCESSABLE, Optional.of(refused.reason()));
        } else {
            answers.tell(call, accounts.find(wanted.name()).orElseThrow(), outcome);
        }
    }

    private void form(Call call, int status, Optional<String> refusal) throws IOException {
        NewUserPage model = new NewUserPage(
                field(call, "ten", "user.name"),
                field(call, "ho-ten", "user.display-name"),
                call.parameter("quan-tri").isPresent(),
                refusal);
        call.show(status, UserAnswers.page("new-user", call.words().text("user.new"), model));
    }

    private static Field field(Call call, String name, String label) {
        return new Field(name, call.words().text(label), call.parameter(name).orElse(""), Optional.empty());
    }
}

using Plumbline.Inspections.Access;

namespace Plumbline.Web.Tests.Features.Accounts;

public class AccountTests
{
    [Fact]
    public async Task One_sees_where_one_is_signed_in_and_ends_it()
    {
        await using var server = await RunningServer.Start();
        using var here = await server.SignedIn(Role.Assessor);
        using var there = await server.SignedIn(here.Account);
        using var third = await server.SignedIn(here.Account);

        var page = await here.Get("/account");
        var ended = await here.Send(page, "form[action*=End]:has([name=session])");
        var endedAll = await here.Send(ended, "form[action*=EndAll]");

        page.Document.QuerySelectorAll("form:has([name=session])").Length.ShouldBe(2);
        ended.Document.QuerySelectorAll("form:has([name=session])").Length.ShouldBe(1);
        endedAll.Main.ShouldContain("You are signed out everywhere else");
        (await there.Get("/account")).Heading.ShouldBe("Sign in");
        (await third.Get("/account")).Heading.ShouldBe("Sign in");
        (await here.Get("/account")).Heading.ShouldBe("Your account");
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another()
    {
        await using var server = await RunningServer.Start();
        using var one = await server.SignedIn(Role.Assessor);
        using var again = await server.SignedIn(one.Account);
        using var other = await server.SignedIn(Role.Assessor);
        using var others = await server.SignedIn(other.Account);
        var foreign = (await one.Get("/account")).Document.QuerySelector("[name=session]")!.GetAttribute("value")!;

        await other.Send(await other.Get("/account"), "form:has([name=session])", ("session", foreign));

        (await again.Get("/account")).Heading.ShouldBe("Your account");
    }

    [Fact]
    public async Task The_password_is_changed_with_the_old_one_and_ends_other_sessions()
    {
        await using var server = await RunningServer.Start();
        using var here = await server.SignedIn(Role.Assessor);
        using var there = await server.SignedIn(here.Account);

        var wrong = await here.Send(await here.Get("/account/password"), ("CurrentPassword", "something else"), ("Password", "gravel kettle lighthouse"));
        var changed = await here.Send(wrong, ("CurrentPassword", RunningServer.Password), ("Password", "gravel kettle lighthouse"));

        wrong.Errors.ShouldBe(["The current password is wrong"]);
        (changed.Heading, changed.Main.Contains("The password is changed", StringComparison.Ordinal)).ShouldBe(("Your account", true));
        (await there.Get("/account")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task A_passkey_that_no_device_made_is_refused()
    {
        await using var server = await RunningServer.Start();
        using var here = await server.SignedIn(Role.Assessor);

        var refused = await here.Send(await here.Get("/account"), "form[data-passkey]", ("Name", "laptop"), ("Credential", "{\"id\":\"forged\"}"));

        refused.Errors.ShouldBe(["The passkey was not added. Try again"]);
    }
}

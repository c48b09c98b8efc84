using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;

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
    public async Task What_a_passkey_is_made_with_is_given_to_those_who_prove_who_they_are()
    {
        await using var server = await RunningServer.Start();
        using var here = await server.SignedIn(Role.Assessor);
        var page = await here.Get("/account?lang=cy");
        var token = page.Document.QuerySelector<IHtmlInputElement>("form[data-passkey] [name=__RequestVerificationToken]")!.Value;

        var wrong = await Ask(("CurrentPassword", "a guess"));
        var right = await Ask(("CurrentPassword", RunningServer.Password));
        await server.Within(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<Account>>();
            return await accounts.AddOrUpdatePasskeyAsync(
                (await accounts.FindByIdAsync($"{here.Account.Id}"))!,
                new UserPasskeyInfo([1], [1], DateTimeOffset.UnixEpoch, 0, [], true, false, false, [1], [1]) { Name = "key" });
        });
        var empty = await Ask();
        var forged = await Ask(("Shown", "{\"id\":\"forged\"}"));

        page.Main.ShouldContain("Rhowch eich cyfrinair");
        wrong.ShouldBe((422, "message"));
        right.ShouldBe((200, "make proof"));
        empty.ShouldBe((200, "show"));
        forged.ShouldBe((422, "message"));

        async Task<(int Status, string Names)> Ask(params (string Name, string Value)[] fields)
        {
            using var content = new FormUrlEncodedContent(
                fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
            using var answer = await here.Browser.PostAsync(
                new Uri("/account/passkey", UriKind.Relative), content, TestContext.Current.CancellationToken);
            using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return ((int)answer.StatusCode, string.Join(' ', said.RootElement.EnumerateObject().Select(one => one.Name)));
        }
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

using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Web.Features.Joining;

namespace Plumbline.Web.Tests.Features.Joining;

public class JoiningTests
{
    private const string Good = "gravel kettle lighthouse";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_first_link_makes_the_administrator_and_works_once(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var link = await server.Within(services => services.GetRequiredService<SetUpTicket>().Link());
        using var first = server.Stranger();

        var hint = await first.Get("/sign-in");
        var weak = await first.Send(await first.Get(link!), ("Name", "Ann Example"), ("Email", "ann@example.org"), ("Password", "password1234"));
        var made = await first.Send(weak, ("Name", "Ann Example"), ("Email", "ann@example.org"), ("Password", Good));
        var again = await server.Stranger().Get(link!);

        hint.Main.ShouldContain("Nobody has an account here yet");
        weak.Errors.ShouldBe(["This password is one of those that are guessed first. Choose another"]);
        made.Heading.ShouldBe("People");
        again.Heading.ShouldBe("This link no longer works");
        (await server.Within(services => services.GetRequiredService<SetUpTicket>().Link())).ShouldBeNull();
        (await server.Read(db => db.Users.SingleAsync(TestContext.Current.CancellationToken))).Roles.ShouldBe([Role.Administrator]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_forty_at_once_with_the_first_link_one_becomes_the_administrator(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var link = await server.Within(services => services.GetRequiredService<SetUpTicket>().Link());
        var forms = await Task.WhenAll(Enumerable.Range(1, 40).Select(async _ =>
        {
            var browser = server.Stranger();
            return (Browser: browser, Page: await browser.Get(link!));
        }));

        var made =
            await Task.WhenAll(
                forms.Select((form, number) =>
                    form.Browser.Send(form.Page, ("Name", $"Person {number}"), ("Email", $"person{number}@example.org"), ("Password", Good))));

        made.Count(page => page.Heading == "People").ShouldBe(1);
        made.Count(page => page.Heading == "This link no longer works" && page.Status == HttpStatusCode.OK).ShouldBe(39);
        (await server.Read(db => db.Users.CountAsync(TestContext.Current.CancellationToken))).ShouldBe(1);
        (await server.Read(db =>
            db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.WorkspaceSetUp, TestContext.Current.CancellationToken))).ShouldBe(
            1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=forged")]
    public async Task Without_the_first_link_nobody_makes_an_administrator(string query)
    {
        await using var server = await RunningServer.Start();
        using var visitor = server.Stranger();

        (await visitor.Get("/set-up" + query)).Document.QuerySelector("#Password").ShouldBeNull();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_invitation_works_once_and_leads_in(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        using var administrator = await server.SignedIn(Role.Administrator);
        var link = await Invite(administrator);
        using var invited = server.Stranger();

        var welcome = await invited.Get(link);
        var within = await invited.Send(welcome, ("Password", Good));
        var again = await server.Stranger().Get(link);

        welcome.Main.ShouldContain("Choose a password to finish your account, Ben Example");
        within.Heading.ShouldBe("Your work");
        again.Heading.ShouldBe("This link no longer works");
        again.Document.QuerySelector("main a[href='/sign-in']").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_invitation_ends_after_three_days_and_when_a_newer_one_is_made()
    {
        await using var server = await RunningServer.Start(settings => settings with { LinkTime = TimeSpan.FromDays(-1) });
        using var administrator = await server.SignedIn(Role.Administrator);
        var old = await Invite(administrator);

        (await server.Stranger().Get(old)).Heading.ShouldBe("This link no longer works");

        await using var other = await RunningServer.Start();
        using var second = await other.SignedIn(Role.Administrator);
        var first = await Invite(second);
        var ben = await other.Read(db => db.Users.SingleAsync(user => user.Email == "ben@example.org", TestContext.Current.CancellationToken));
        var page = await second.Send(await second.Get($"/people/{ben.Id}"), "form[action*=Link]");
        var newer = page.Document.QuerySelector("#link")!.GetAttribute("value")!;

        (await other.Stranger().Get(first)).Heading.ShouldBe("This link no longer works");
        (await other.Stranger().Get(newer)).Heading.ShouldBe("Welcome to the workspace");
    }

    [Fact]
    public async Task A_new_password_ends_every_session_and_the_wait()
    {
        await using var server = await RunningServer.Start();
        using var reader = await server.SignedIn(Role.Assessor);
        using var browser = server.Stranger();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.Send(await browser.Get("/sign-in"), ("Email", reader.Account.Email!), ("Password", $"wrong number {attempt}"));
        }

        var link = await server.LinkFor(reader.Account.Id);

        var within = await browser.Send(await browser.Get(link), ("Password", Good));

        within.Heading.ShouldBe("Your work");
        (await reader.Get("/inspections")).Heading.ShouldBe("Sign in");
        (await browser.Send(await browser.Get("/inspections"), "form.plumb-sign-out")).Heading.ShouldBe("You are signed out");
        (await browser.Send(await browser.Get("/sign-in"), ("Email", reader.Account.Email!), ("Password", Good))).Heading.ShouldBe("Your work");
    }

    [Theory]
    [InlineData("short", "The password must have at least 12 characters")]
    [InlineData("123456789012", "This password is one of those that are guessed first. Choose another")]
    [InlineData("qwertyuiop12345", "This password is one of those that are guessed first. Choose another")]
    [InlineData("Password2026!!", "This password is one of those that are guessed first. Choose another")]
    [InlineData("abcabcabcabcabc", "This password is one of those that are guessed first. Choose another")]
    [InlineData("Ben Example 1", "The password must not be your name or your address")]
    public async Task A_password_that_is_guessed_first_is_refused(string password, string why)
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);
        using var invited = server.Stranger();

        var refused = await invited.Send(await invited.Get(await Invite(administrator)), ("Password", password));

        refused.Errors.ShouldBe([why]);
    }

    private static async Task<string> Invite(Colleague administrator)
    {
        var page = await administrator.Send(
            await administrator.Get("/people/invite"), ("Name", "Ben Example"), ("Email", "ben@example.org"), ("Roles", "assessor"));
        page.Errors.ShouldBeEmpty(page.Main);
        return page.Document.QuerySelector("#link")!.GetAttribute("value")!;
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.SignIn;

public class SignInTests
{
    private const string Wrong = "The email address or the password is wrong. After several wrong attempts the account is locked for 15 minutes";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Someone_signs_in_goes_on_to_where_they_wanted_and_signs_out(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var account = await server.Account([Role.Administrator]);
        using var browser = server.Stranger();

        var asked = await browser.Get("/people");
        var entered = await browser.Send(asked, ("Email", account.Email!.ToUpperInvariant()), ("Password", RunningServer.Password));
        var left = await browser.Send(entered, "form.plumb-sign-out");
        var after = await browser.Get("/people");

        (asked.Heading, entered.Heading, left.Heading, after.Heading).ShouldBe(("Sign in", "People", "You are signed out", "Sign in"));
        (await server.Read(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(TestContext.Current.CancellationToken)))
            .ShouldBe([AuditActions.SignedIn, AuditActions.SignedOut]);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_answered_alike()
    {
        await using var server = await RunningServer.Start();
        var account = await server.Account([Role.Assessor]);
        using var browser = server.Stranger();

        var wrong = await browser.Send(await browser.Get("/sign-in"), ("Email", account.Email!), ("Password", "not this one at all"));
        var unknown = await browser.Send(await browser.Get("/sign-in"), ("Email", "nobody@example.org"), ("Password", "not this one at all"));

        wrong.Errors.ShouldBe([Wrong]);
        unknown.Errors.ShouldBe([Wrong]);
        wrong.Document.QuerySelector("#Email")!.GetAttribute("value").ShouldBe(account.Email);
        wrong.Document.QuerySelector("#Password")!.GetAttribute("value").ShouldBeNull();
        wrong.Document.Title.ShouldBe("Error: Sign in – Plumbline");
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_a_quarter_of_an_hour()
    {
        await using var server = await RunningServer.Start();
        var account = await server.Account([Role.Assessor]);
        using var browser = server.Stranger();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.Send(await browser.Get("/sign-in"), ("Email", account.Email!), ("Password", $"wrong number {attempt}"));
        }

        var locked = await browser.Send(await browser.Get("/sign-in"), ("Email", account.Email!), ("Password", RunningServer.Password));
        server.Wait(TimeSpan.FromMinutes(16));
        // The clock of Identity's lock is the real one, so the end of the lock is brought forward instead.
        await server.Change(db => db.Users.Single(user => user.Id == account.Id).LockoutEnd = DateTimeOffset.UnixEpoch);
        var open = await browser.Send(await browser.Get("/sign-in"), ("Email", account.Email!), ("Password", RunningServer.Password));

        locked.Errors.ShouldHaveSingleItem().ShouldStartWith("Too many wrong attempts. The account is locked for 15 minutes");
        open.Heading.ShouldBe("Inspections");
        (await server.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.LockedOut && entry.Subject == account.Id.ToString(), TestContext.Current.CancellationToken))).ShouldBe(1);
    }

    [Fact]
    public async Task One_address_may_try_only_so_often_in_a_minute()
    {
        await using var server = await RunningServer.Start(settings => settings with { SignInsAMinute = 2 });
        using var browser = server.Stranger();
        var page = await browser.Get("/sign-in");

        await browser.Send(page, ("Email", "a@example.org"), ("Password", "x"));
        await browser.Send(page, ("Email", "b@example.org"), ("Password", "x"));
        var third = await browser.Send(page, ("Email", "c@example.org"), ("Password", "x"));

        (third.Status, third.Heading).ShouldBe((HttpStatusCode.TooManyRequests, "Too many attempts"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task Nobody_is_led_to_another_site_after_signing_in(string back)
    {
        await using var server = await RunningServer.Start();
        var account = await server.Account([Role.Assessor]);
        using var browser = server.Stranger();

        var entered = await browser.Send(await browser.Get($"/sign-in?back={Uri.EscapeDataString(back)}"), ("Email", account.Email!), ("Password", RunningServer.Password));

        entered.Address.ShouldBe("/inspections");
    }

    [Fact]
    public async Task The_cookie_of_the_session_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        await using var server = await RunningServer.Start(settings => settings with { Address = "https://127.0.0.1:5443" });
        var account = await server.Account([Role.Assessor]);
        using var browser = server.Visitor(follows: false);
        browser.BaseAddress = new Uri("https://localhost/");
        using var colleague = new Colleague(account, browser);

        var entered = await colleague.Send(await colleague.Get("/sign-in"), ("Email", account.Email!), ("Password", RunningServer.Password));

        var cookie = entered.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("plumbline_session", StringComparison.Ordinal));
        cookie.ShouldContain("; secure", Case.Insensitive);
        cookie.ShouldContain("; httponly", Case.Insensitive);
        cookie.ShouldContain("; samesite=lax", Case.Insensitive);
        cookie.ShouldNotContain("expires", Case.Insensitive);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_and_an_account_that_is_disabled_count_at_the_next_page()
    {
        await using var server = await RunningServer.Start();
        using var administrator = await server.SignedIn(Role.Administrator);

        var before = await administrator.Get("/people");
        await server.Change(db => db.Users.Single(user => user.Id == administrator.Account.Id).Roles = [Role.Observer]);
        var demoted = await administrator.Get("/people");
        await server.Change(db => db.Users.Single(user => user.Id == administrator.Account.Id).DisabledAt = DateTimeOffset.UnixEpoch);
        var disabled = await administrator.Get("/inspections");

        (before.Heading, demoted.Status, demoted.Heading, disabled.Heading).ShouldBe(("People", HttpStatusCode.Forbidden, "You cannot open this page", "Sign in"));
    }
}

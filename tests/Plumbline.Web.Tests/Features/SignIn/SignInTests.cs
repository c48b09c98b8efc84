using System.Net;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.SignIn;

public class SignInTests
{
    private const string Wrong = "The email address or the password is wrong. After several wrong attempts you have to wait before the next one";
    private const string WaitAMinute = "Too many wrong attempts with this email address from here. Wait a minute, then try again. A passkey works at once; "
        + "so does a new password link from the administrator";

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

    [Theory, ClassData(typeof(BothEngines))]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_and_longer_each_time(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var account = await server.Account([Role.Assessor]);
        using var browser = server.Stranger();

        var wrong = await Guess(browser, account.Email!, 5);
        var early = await Try(browser, account.Email!, RunningServer.Password);
        server.Wait(TimeSpan.FromMinutes(1));
        var sixth = await Try(browser, account.Email!, "wrong number six");
        server.Wait(TimeSpan.FromMinutes(1));
        var stillEarly = await Try(browser, account.Email!, RunningServer.Password);
        server.Wait(TimeSpan.FromMinutes(1));
        var open = await Try(browser, account.Email!, RunningServer.Password);

        wrong.Select(page => page.Errors.Single()).ShouldBe([Wrong, Wrong, Wrong, Wrong, WaitAMinute]);
        early.Errors.ShouldBe([WaitAMinute]);
        sixth.Errors.ShouldHaveSingleItem().ShouldContain("Wait 2 minutes");
        stillEarly.Errors.ShouldBe([WaitAMinute]);
        open.Heading.ShouldBe("Your work");
        (await server.Read(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(TestContext.Current.CancellationToken)))
            .ShouldBe([.. Enumerable.Repeat(AuditActions.SignInFailed, 4), AuditActions.SignInSlowed, AuditActions.SignInSlowed, AuditActions.SignedIn]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_has_no_account_waits_as_who_has_one(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var account = await server.Account([Role.Assessor]);

        var known = await Guess(server.Stranger(), account.Email!, 7);
        var unknown = await Guess(server.Stranger(), "nobody@example.org", 7);

        unknown.Select(page => page.Errors.Single()).ShouldBe(known.Select(page => page.Errors.Single()));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_is_kept_out_by_strangers_elsewhere(Engine engine)
    {
        // Behind a proxy of this machine, which says where each visitor is.
        await using var server = await RunningServer.Start(engine: engine, visitors: IPAddress.Loopback);
        var account = await server.Account([Role.Administrator]);
        using var stranger = From(server, "203.0.113.9");
        using var owner = From(server, "198.51.100.4");

        var guessed = await Guess(stranger, account.Email!, 30);
        var open = await Try(owner, account.Email!, RunningServer.Password);

        guessed[^1].Errors.ShouldBe([WaitAMinute]);
        open.Heading.ShouldNotBe("Sign in");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_forty_guesses_at_once_five_are_looked_at_and_none_breaks_the_server(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var account = await server.Account([Role.Assessor]);
        using var browser = server.Stranger();
        var door = await browser.Get("/sign-in");

        var guessed = await Task.WhenAll(Enumerable.Range(1, 40)
            .Select(number => browser.Send(door, ("Email", account.Email!), ("Password", $"wrong number {number}"))));

        guessed.Select(page => page.Status).Distinct().ShouldBe([HttpStatusCode.OK]);
        // Whose answer is written after the fifth was counted is told to wait, though it was looked at.
        guessed.Count(page => page.Errors.Single() == Wrong).ShouldBeLessThanOrEqualTo(4);
        (await server.Read(db =>
            db.AuditEntries.CountAsync(
                entry => entry.Action == AuditActions.SignInFailed || entry.Action == AuditActions.SignInSlowed,
                TestContext.Current.CancellationToken))).ShouldBe(
            5);
        (await Try(browser, account.Email!, RunningServer.Password)).Heading.ShouldBe("Sign in");
    }

    private static Colleague From(RunningServer server, string place)
    {
        var browser = server.Visitor();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", place);
        return new Colleague(null, browser);
    }

    private static async Task<IReadOnlyList<Page>> Guess(Colleague browser, string email, int times)
    {
        var pages = new List<Page>();
        for (var attempt = 1; attempt <= times; attempt++)
        {
            pages.Add(await Try(browser, email, $"wrong number {attempt}"));
        }

        return pages;
    }

    private static async Task<Page> Try(Colleague browser, string email, string password) =>
        await browser.Send(await browser.Get("/sign-in"), ("Email", email), ("Password", password));

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

        var entered = await browser.Send(
            await browser.Get($"/sign-in?back={Uri.EscapeDataString(back)}"), ("Email", account.Email!), ("Password", RunningServer.Password));

        entered.Address.ShouldBe("/");
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

        (before.Heading, demoted.Status, demoted.Heading, disabled.Heading).ShouldBe(
            ("People", HttpStatusCode.Forbidden, "You cannot open this page", "Sign in"));
    }
}
